// The script of the republishing page: it shows the buttons that copy, which do nothing without it.
import { createHash } from 'node:crypto';

/** Runs under a policy that knows its hash. Without it, the fields are selected by hand. */
export const script = `
for (const button of document.querySelectorAll('button[data-copies]')) {
  const field = document.getElementById(button.dataset.copies);
  const label = button.textContent;
  button.hidden = false;
  button.addEventListener('click', async () => {
    field.select();
    let done = true;
    try { await navigator.clipboard.writeText(field.value); }
    catch { done = document.execCommand('copy'); }
    button.textContent = done ? 'Copied' : 'Press Ctrl+C to copy';
    setTimeout(() => { button.textContent = label; }, 4000);
  });
}
`.trim();

/** The source of \`script\` for a Content Security Policy. */
export const scriptHash = `sha256-${createHash('sha256').update(script).digest('base64')}`;

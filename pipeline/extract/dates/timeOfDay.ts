// Clock times and parts of the day → how TIMEX3 writes them.
import { two } from './clock.ts';
import type { Captures } from './pattern.ts';

const noon = 12 * 60;

/** `T22:00`, `TMO`; undefined where no part is a time of day. Throws never. */
export function timeOf(parts: Captures): string | undefined {
  const given = minutesOf(parts);
  if (given === undefined) return parts['part'] === undefined ? undefined : `T${parts['part']}`;
  const minutes = given % (2 * noon);
  const evening = halfOf(parts) === 'PM' && minutes < noon;
  const morning = halfOf(parts) === 'AM' && minutes >= noon && minutes < noon + 60;
  const told = minutes + (evening ? noon : morning ? -noon : 0);
  return `T${two(Math.floor(told / 60))}:${two(told % 60)}`;
}

/** Minutes since midnight as the words give them: "10:30", "10.30", "10:30am", "1430", "half past ten", "noon". */
function minutesOf(parts: Captures): number | undefined {
  const number = (name: string): number | undefined =>
    parts[name] === undefined ? undefined : Number(parts[name]);
  const military = number('military');
  if (military !== undefined) return Math.floor(military / 100) * 60 + (military % 100);
  const dotted = number('dotted');
  if (dotted !== undefined) return Math.floor(dotted) * 60 + Math.round((dotted % 1) * 100);
  const hour = number('hour');
  return (
    number('told') ?? number('clock') ?? (hour === undefined ? undefined : hour * 60 + (number('past') ?? 0))
  );
}

function halfOf(parts: Captures): string {
  if (parts['ampm'] !== undefined) return String(parts['ampm']);
  // "Noon", and "10am" as one word, say it themselves.
  if (parts['part'] === undefined || parts['told'] !== undefined) return '';
  return parts['part'] === 'MO' ? 'AM' : 'PM';
}

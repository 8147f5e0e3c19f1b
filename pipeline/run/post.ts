// One request over the network: bounded in time, in tries, and in what is read of the answer.

/** A request that is to be sent. */
export interface Post {
  readonly url: string;
  readonly type: string;
  readonly body: string;
}

/** What came of it. */
export interface Posted {
  /** HTTP status of the last answer; absent where none came. */
  readonly status?: number;
  readonly tries: number;
  /** What the other side said, or why nothing came; one line. */
  readonly said: string;
}

export interface Patience {
  /** Milliseconds that one try may take. */
  readonly timeout: number;
  readonly tries: number;
  /** Milliseconds before the second try, doubled before each further one; `Retry-After` counts up to `longest`. */
  readonly pause: number;
  readonly longest: number;
}

/** Fifteen seconds a try, three tries, a minute between two at most. */
export const patient: Patience = { timeout: 15_000, tries: 3, pause: 1_000, longest: 60_000 };

const readable = 200;

/**
 * Posts once, and again where the network fails or the answer says that it may help (429, 5xx). Redirects are not
 * followed: the settings name the right address. Rejects never.
 */
export async function post({ url, type, body }: Post, patience: Patience = patient): Promise<Posted> {
  let last: Omit<Posted, 'tries'> = { said: '' };
  for (let tries = 1; tries <= patience.tries; tries++) {
    let wait = patience.pause * 2 ** (tries - 1);
    try {
      const answer = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': type },
        body,
        redirect: 'manual',
        signal: AbortSignal.timeout(patience.timeout),
      });
      last = { status: answer.status, said: await opening(answer) };
      if (answer.status !== 429 && answer.status < 500) return { ...last, tries };
      const asked = Number(answer.headers.get('retry-after'));
      if (asked > 0) wait = asked * 1000;
    } catch (fault) {
      last = { said: reasonOf(fault) };
    }
    if (tries < patience.tries) await pause(Math.min(wait, patience.longest));
  }
  return { ...last, tries: patience.tries };
}

/** The first line of an answer; the rest is not read. */
async function opening(answer: Response): Promise<string> {
  const reader = answer.body?.getReader();
  if (!reader) return answer.statusText;
  const { value } = await reader.read();
  await reader.cancel();
  const text = new TextDecoder().decode(value?.subarray(0, readable));
  return text.trim().split(/[\r\n]/)[0] || answer.statusText;
}

function reasonOf(fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault);
  if (fault.name === 'TimeoutError') return 'no answer in time';
  return fault.cause instanceof Error ? fault.cause.message : fault.message;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

// Review files as their reviewers leave them: signed, for tests that are about something else.
import { compose, type Job } from '../pipeline/article.ts';
import type { Kit } from '../pipeline/kit.ts';
import type { Site } from '../pipeline/model/site.ts';
import { signedText } from '../pipeline/review/index.ts';

/** A job whose reviews are signed as they stand, each on a line below its verdict. */
export async function signedJob(job: Job, site: Site, kit: Kit, date = '2024-06-02'): Promise<Job> {
  const { result } = await compose(job, site, kit);
  if (!job.review) return job;
  let { text } = job.review;
  for (const { claim, by, hash } of result?.lapses ?? []) {
    text = signedText(text, claim, { by, date, hash }) ?? text;
  }
  return { ...job, review: { ...job.review, text } };
}

// An article's id → the last part of its address.
import { slugOf } from '../model/address.ts';

/** The id's last part without a leading `YYYY-MM-DD-`. Throws never. */
export function slugFrom(id: string): string {
  const last = id.slice(id.lastIndexOf('/') + 1);
  return slugOf(last.replace(/^\d{4}-\d{2}-\d{2}-(?=.)/, ''));
}

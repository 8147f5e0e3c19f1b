// Documents of GUM in CoNLL-U → documents with marked names: `{id, text, names: [{start, end, kind, unsure}]}`.

const kinds = new Map([
  ['person', 'PER'],
  ['organization', 'ORG'],
  ['place', 'LOC'],
]);

/** Nouns whose "of" belongs to the name: "University of Paris". */
const opens = /^(?:of|for)$/;

/** The documents of a file's text. What is marked in a way that leaves bounds or kind open is `unsure`. */
export function gumDocuments(text, set) {
  return text
    .split(/^# newdoc id = /m)
    .slice(1)
    .map((body) => documentOf(body, `${set}/${body.slice(0, body.indexOf('\n'))}`));
}

function documentOf(body, id) {
  const { text, tokens, mentions } = readRows(body);
  const named = mentions.map((mention) => nameIn(mention, tokens)).filter(Boolean);
  named.sort((a, b) => a.first - b.first || b.last - a.last || a.size - b.size);
  const kept = [];
  for (const name of named) if (name.first > (kept.at(-1)?.last ?? -1)) kept.push(name);
  const covered = new Set(
    kept.flatMap(({ first, last }) => Array.from({ length: last + 1 - first }, (_, k) => first + k)),
  );
  for (const { first, last } of mentions.filter(({ type }) => type === 'time'))
    for (let i = first; i <= last; i++) if (tokens[i].tag === 'PROPN') covered.add(i);
  tokens.forEach((token, i) => {
    if (covered.has(i) || !/^\p{Lu}/u.test(token.form)) return;
    if (token.tag === 'PROPN') kept.push({ first: i, last: i, kind: 'MISC', unsure: true });
    if (token.tag !== 'ADJ' || token.opens) return;
    const alone = [i - 1, i + 1].every((k) => !/^\p{Lu}/u.test(tokens[k]?.form ?? ''));
    kept.push({ first: i, last: i, kind: 'MISC', unsure: !alone });
  });
  const names = kept
    .sort((a, b) => a.first - b.first)
    .map(({ first, last, kind, unsure }) => {
      return { start: tokens[first].start, end: tokens[last].end, kind, unsure };
    });
  return { id, text, names };
}

/** Text, tokens `{form, tag, plural, start, end, opens}` and mentions `{first, last, type, heads}`, by number of token. */
function readRows(body) {
  let text = '';
  let gap = '';
  let opens = true;
  let joined = { to: 0, gap };
  const tokens = [];
  const mentions = [];
  const open = new Map();
  for (const line of body.split('\n')) {
    if (line.startsWith('# newpar') && text !== '') gap = '\n\n';
    if (line.startsWith('# sent_id')) opens = true;
    const [number, form, , tag, , traits, , , , notes] = line.split('\t');
    if (notes === undefined) continue;
    const after = /\bSpaceAfter=No\b/.test(notes) ? '' : ' ';
    const range = /^\d+-(\d+)$/.exec(number);
    if (range) joined = { to: Number(range[1]), gap: after };
    if (!/^\d+$/.test(number)) continue;
    const start = text.length + gap.length;
    text += gap + form;
    gap = Number(number) < joined.to ? '' : Number(number) === joined.to ? joined.gap : after;
    if (Number(number) >= joined.to) joined = { to: 0, gap: '' };
    const index = tokens.length;
    tokens.push({ form, tag, plural: /Number=Plur/.test(traits), start, end: text.length, opens });
    opens = false;
    const marks = /Entity=([^|]*)/.exec(notes)?.[1] ?? '';
    for (const [, opened, closes, closed] of marks.matchAll(/\(([^()]+)(\))?|([^()]+)\)/g)) {
      if (opened !== undefined) {
        const [key = '', type, , , , heads = '1'] = opened.split('-');
        const mention = {
          first: index,
          last: index,
          type,
          heads: heads.split(',').map((head) => index + Number(head) - 1),
        };
        mentions.push(mention);
        if (!closes) open.set(key, [...(open.get(key) ?? []), mention]);
      } else {
        const newest = open.get(closed)?.pop();
        if (newest) newest.last = index;
      }
    }
  }
  return { text, tokens, mentions };
}

/** The name in a mention: the run of proper nouns at its head, with what an "of" adds to a body's or a place's. */
function nameIn({ first, last, type, heads }, tokens) {
  const proper = (i) => i >= first && i <= last && tokens[i].tag === 'PROPN';
  const noun = heads[0] ?? first;
  const head = heads.find(proper) ?? (type === 'person' && proper(noun + 1) ? noun + 1 : noun);
  if (!proper(head) || type === 'time' || !/^\p{Lu}/u.test(tokens[head].form)) return undefined;
  const glue = (i) => tokens[i]?.form === '-' && tokens[i].start === tokens[i - 1]?.end;
  let from = head;
  while (proper(from - 1) || (glue(from - 1) && proper(from - 2))) from--;
  let to = head;
  while (proper(to + 1) || (glue(to + 1) && proper(to + 2))) to++;
  if (type !== 'person') {
    const qualifies = (i) => i >= first && !tokens[i].opens && /^\p{Lu}\p{Ll}/u.test(tokens[i].form);
    while (qualifies(from - 1)) from--;
    for (;;) {
      const next = /^the$/i.test(tokens[to + 2]?.form ?? '') ? to + 3 : to + 2;
      if (!opens.test(tokens[to + 1]?.form ?? '') || !proper(next)) break;
      to = next;
      while (proper(to + 1)) to++;
    }
  }
  const people = type === 'person' && tokens[head].plural;
  const kind = people ? 'MISC' : (kinds.get(type) ?? 'MISC');
  return { first: from, last: to, kind, unsure: false, size: last - first };
}

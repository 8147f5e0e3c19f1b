// `npm run train -- parts --data <folder>`: treebanks → words, endings and weights of the tagger
// (`pipeline/languages/en/parts-weights.ts`). Averaged perceptron (Collins 2002), several passes in a fixed order.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { lexisOf, partOf } from '../../../lib/extract/lexis.js';
import { featureCount, fill, seenBy } from '../../../lib/extract/tags.js';
import { en } from '../../../lib/languages/en/index.js';
import { tagCount, tags } from '../../../lib/model/language/parts.js';
import { roles } from '../../../lib/model/language/speech.js';
import { kinds, shapes, tokenFrom } from '../../../lib/model/token.js';
import { read } from '../../../lib/read/index.js';
import { createReport } from '../../../lib/run/report.js';
import { Perceptron, packedGrid, save } from './grid.mjs';

/** Sets whose licences let what is learned from them ship. */
const ship = ['ud-english-ewt-dev', 'gum-academic', 'gum-bio', 'gum-voyage', 'gum-textbook'];
/** Sets to measure on only. */
const score = ['gum-court', 'gum-fiction', 'gum-letter', 'gum-podcast'];
const rows = 8192;
const passes = 8;
/** Words seen so often with several tags are a class of their own. */
const often = 25;
/** Tags with less than this share of a word's uses are taken for slips. */
const least = 0.02;

const penn = {
  NN: 'noun',
  NNS: 'nouns',
  NNP: 'name',
  NNPS: 'name',
  PRP: 'pronoun',
  PRP$: 'possessive',
  DT: 'determiner',
  PDT: 'determiner',
  IN: 'preposition',
  TO: 'to',
  MD: 'modal',
  VB: 'base',
  VBP: 'present',
  VBZ: 'third',
  VBD: 'past',
  VBN: 'done',
  VBG: 'doing',
  JJ: 'adjective',
  JJR: 'adjective',
  JJS: 'adjective',
  RB: 'adverb',
  RBR: 'adverb',
  RBS: 'adverb',
  RP: 'particle',
  CC: 'coordinator',
  CD: 'number',
  WDT: 'interrogative',
  WP: 'interrogative',
  WP$: 'interrogative',
  WRB: 'interrogative',
  EX: 'existential',
  POS: 'genitive',
};

/** A treebank's sentences, each with our tokens and their tags. */
function readSet(folder, name) {
  const text = gunzipSync(readFileSync(join(folder, `pos/${name}.conllu.gz`))).toString('utf8');
  return text
    .split('\n\n')
    .filter((part) => part.trim() !== '')
    .map(readSentence)
    .filter(Boolean);
}

function readSentence(part) {
  let text = '';
  const starts = [];
  let inside = 0;
  let pending = '';
  for (const line of part.split('\n')) {
    if (line.startsWith('#')) continue;
    const [id, form, , , xpos, , , , , misc = ''] = line.split('\t');
    if (id.includes('.')) continue;
    if (id.includes('-')) {
      const [first, last] = id.split('-').map(Number);
      inside = last - first + 1;
      pending = form;
      starts.push({ at: text.length, tag: undefined });
      text += form + (misc.includes('SpaceAfter=No') ? '' : ' ');
      continue;
    }
    const tag =
      tags[penn[xpos]] ?? (/^\W|SYM|LRB|RRB|HYPH|NFP|GW/.test(xpos) ? tags.punctuation : tags.other);
    if (inside > 0) {
      const open = starts.at(-1);
      if (open.tag === undefined) open.tag = tag;
      else if (tag === tags.genitive) starts.push({ at: open.at + pending.length - form.length, tag });
      inside--;
      continue;
    }
    starts.push({ at: text.length, tag });
    text += form + (misc.includes('SpaceAfter=No') ? '' : ' ');
  }
  text = text.trim();
  const report = createReport('train', text);
  const article = read({ id: 'train', path: 'train', format: 'body', text, date: '2020-01-01' }, en, report);
  if (!article || article.prose.text !== text) return undefined;
  const lexis = lexisOf(article.prose, en);
  const gold = new Int8Array(lexis.tokens.count).fill(-1);
  for (const { at, tag } of starts) {
    const token = tokenFrom(lexis.tokens, at);
    if (lexis.tokens.start[token] === at) gold[token] = tag;
  }
  for (let i = 0; i < gold.length; i++)
    if (lexis.tokens.kind[i] === kinds.punctuation && lexis.words[i].length === 1) gold[i] = 0;
  return { lexis, gold };
}

/** Words and endings with the classes of tags that they were seen with. */
function classify(sentences) {
  const byWord = new Map();
  const count = (map, key, tag) => {
    const tally = map.get(key) ?? map.set(key, new Map()).get(key);
    tally.set(tag, (tally.get(tag) ?? 0) + 1);
  };
  for (const { lexis, gold } of sentences) {
    gold.forEach((tag, i) => {
      if (tag < 0 || lexis.tokens.kind[i] !== kinds.word) return;
      const isName = tag === tags.name && (lexis.tokens.shape[i] & shapes.capital) !== 0;
      count(byWord, lexis.words[i], isName ? tags.name : tag);
    });
  }
  const total = (tally) => [...tally.values()].reduce((a, b) => a + b, 0);
  const ranked = (tally) =>
    [...tally]
      .filter(([, n]) => n / total(tally) >= least)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .map(([tag]) => tag);
  const byEnding = new Map();
  for (const [word, tally] of byWord) {
    if (total(tally) > 3) continue;
    for (let length = 0; length <= Math.min(4, word.length - 1); length++)
      for (const [tag] of tally)
        if (![tags.name, tags.punctuation].includes(tag))
          count(byEnding, word.slice(word.length - length), tag);
  }
  const classes = [[tags.punctuation]];
  const index = new Map([['0', 0]]);
  const idOf = (list, own = '') => {
    const key = list.join(' ') + own;
    if (!index.has(key)) {
      index.set(key, classes.length);
      classes.push(list);
    }
    return index.get(key);
  };
  const endings = new Map();
  const open = new Set([
    tags.noun,
    tags.nouns,
    tags.base,
    tags.present,
    tags.third,
    tags.past,
    tags.done,
    tags.doing,
    tags.adjective,
    tags.adverb,
  ]);
  for (const [ending, tally] of [...byEnding].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
    if (total(tally) < 8) continue;
    const list = ranked(tally)
      .filter((tag) => open.has(tag))
      .slice(0, 5);
    if (list.length > 0) endings.set(ending, idOf(list));
  }
  const unknown = endings.get('') ?? idOf([tags.noun]);
  endings.delete('');
  const forms = new Map();
  const verbTags = (word, bits) => {
    const noun = (bits & (roles.noun | roles.nounToo)) !== 0;
    if ((bits & roles.base) !== 0)
      return noun ? [tags.noun, tags.base, tags.present] : [tags.base, tags.present];
    if ((bits & roles.participle) !== 0) return [tags.doing];
    if ((bits & roles.passive) !== 0 || /ed$/.test(word)) return [tags.past, tags.done];
    if (/s$/.test(word)) return noun ? [tags.nouns, tags.third] : [tags.third];
    return [tags.past];
  };
  const verbal = roles.bare | roles.clause | roles.object | roles.infinitive | roles.phrasal;
  for (const [word, bits] of en.speech.roles)
    if ((bits & verbal) !== 0 && !byWord.has(word)) forms.set(word, idOf(verbTags(word, bits)));
  for (const [word, tally] of byWord) {
    let list = ranked(tally).slice(0, 6);
    const bits = en.speech.roles.get(word) ?? 0;
    if ((bits & verbal) !== 0 && total(tally) < often)
      list = [...new Set([...list, ...verbTags(word, bits)])];
    if (total(tally) >= often && list.length > 1) forms.set(word, idOf(list, ` ${word}`));
    else if (total(tally) > 1 || list[0] !== tags.name || /^[a-z]+$/.test(word)) {
      // A word seen once is left to its ending, as those never seen will be.
      if (total(tally) <= 1 && open.has(list[0]) && (bits & verbal) === 0) continue;
      // A name seen once or twice is left to its capital.
      if (total(tally) <= 2 && list.length === 1 && list[0] === tags.name) continue;
      const byEnd = endings.get(word.slice(-4)) ?? endings.get(word.slice(-3));
      // A word seen once is what it was, or else what its ending says.
      if (total(tally) < 3 && byEnd !== undefined && open.has(list[0]))
        list = [...new Set([...list, ...classes[byEnd]])].slice(0, 4);
      forms.set(word, idOf(list));
    }
  }
  for (const [word, id] of [...forms])
    if (word.includes("'")) forms.set(word.replaceAll("'", '’'), forms.get(word.replaceAll("'", '’')) ?? id);
  return { classes, words: forms, endings, unknown, numbers: idOf([tags.number]) };
}

function run(sentence, words, model, learn) {
  const { lexis, gold } = sentence;
  const seen = {
    ...seenBy(lexis),
    classes: lexis.words.map((word, i) => partOf(word, lexis.tokens.kind[i], words)),
  };
  const made = new Uint8Array(lexis.tokens.count);
  const features = new Int32Array(featureCount);
  let right = 0;
  let counted = 0;
  for (let i = 0; i < made.length; i++) {
    const choice = words.classes[seen.classes[i]];
    const capital = seen.cases[i] > 0;
    const options = capital && !choice.includes(tags.name) ? [...choice, tags.name] : choice;
    if (choice.length === 1 && (!capital || choice[0] !== tags.noun)) made[i] = choice[0];
    else {
      fill(features, seen, words, made, i);
      made[i] = model.best(features, options);
      if (learn && gold[i] >= 0 && gold[i] !== made[i] && options.includes(gold[i]))
        model.update(features, gold[i], made[i]);
      if (learn) model.tick();
    }
    if (gold[i] >= 0 && lexis.tokens.kind[i] === kinds.word) {
      counted++;
      if (made[i] === gold[i]) right++;
    }
  }
  return { right, counted };
}

/** Trains, prints the accuracy on sets that are no part of the training, and writes the table. */
export function train(folder) {
  const sentences = ship.flatMap((name) => readSet(folder, name));
  const words = classify(sentences);
  const model = new Perceptron(tagCount, rows);
  for (let pass = 0; pass < passes; pass++)
    for (const sentence of sentences) run(sentence, words, model, true);
  const averaged = model.average();
  for (const name of score) {
    const results = readSet(folder, name).map((sentence) => run(sentence, words, averaged, false));
    const sum = (key) => results.reduce((all, each) => all + each[key], 0);
    console.log(name, ((100 * sum('right')) / sum('counted')).toFixed(2));
  }
  const listed = words.classes.map((list, id) => {
    const of = (map) =>
      [...map]
        .filter(([, own]) => own === id)
        .map(([key]) => key)
        .sort()
        .join(' ');
    return [list.join(' '), of(words.words), of(words.endings)];
  });
  const lines = listed.map((cells) => `  [${cells.map((cell) => JSON.stringify(cell)).join(', ')}],`);
  const { packed } = packedGrid(averaged.weights);
  save(
    'parts-weights',
    `// Words and endings of the tagger, by the tags that they can have, and its weights.
// Columns: tags, words, endings. Source: pipeline/languages/train/parts.mjs on Universal Dependencies English EWT
// (development part) and GUM (academic, bio, voyage, textbook): annotations CC BY-SA 4.0 and CC BY 4.0.

export const partsRows: readonly (readonly [string, string, string])[] = [
${lines.join('\n')}
];

export const unknown = ${words.unknown};
export const numbers = ${words.numbers};

export const tagWeights = {
  width: ${tagCount},
  rows: ${rows},
  packed:
    '${packed}',
};
`,
  );
}

// Examples in whole numbers → boosted trees (Friedman 2001): logistic loss, leaf by leaf where most is gained.

/** A number has at most so many cuts. */
const mostCuts = 63;
/** Cells of a histogram for each number. */
const slots = mostCuts + 1;
/** The largest leaf as it is written. */
const largest = 1000;

/**
 * `examples`: `{values, right}`, whole numbers and from 0 to 1; `count` trees of `leaves` leaves, steps of `rate`, a leaf
 * of at least `least` examples, shrunk as by `ridge` more of them. Gives `{bias, scale, packed}` for `treesOf`.
 */
export function trainTrees(examples, { count, leaves, rate, least, ridge }) {
  const width = examples[0].values.length;
  const cuts = Array.from({ length: width }, (_, f) => cutsOf(examples.map(({ values }) => values[f])));
  const bins = new Uint8Array(examples.length * width);
  examples.forEach(({ values }, e) => {
    for (let f = 0; f < width; f++) bins[e * width + f] = binOf(cuts[f], values[f]);
  });
  const mean = examples.reduce((sum, { right }) => sum + right, 0) / examples.length;
  const bias = Math.log(mean / (1 - mean));
  const odds = new Float64Array(examples.length).fill(bias);
  const pulls = new Float64Array(examples.length);
  const weights = new Float64Array(examples.length);
  const trees = [];
  for (let t = 0; t < count; t++) {
    examples.forEach(({ right }, e) => {
      const chance = 1 / (1 + Math.exp(-odds[e]));
      pulls[e] = right - chance;
      weights[e] = chance * (1 - chance);
    });
    const grown = grow({ bins, width, cuts, pulls, weights, leaves, least, ridge });
    trees.push(grown.root);
    for (const leaf of grown.leaves) {
      leaf.value = (rate * leaf.pull) / (leaf.weight + ridge);
      for (const e of leaf.rows) odds[e] += leaf.value;
    }
  }
  return packed(trees, bias);
}

/** Whole numbers between which values are parted: all of them, else as many as share out the values evenly. */
function cutsOf(values) {
  const sorted = Int32Array.from(values).sort();
  const kinds = [...new Set(sorted)];
  if (kinds.length <= slots) return kinds.slice(0, -1);
  const even = Array.from(
    { length: mostCuts },
    (_, c) => sorted[Math.floor(((c + 1) * sorted.length) / slots)],
  );
  return [...new Set(even)].filter((cut) => cut < sorted.at(-1));
}

/** How many cuts a value lies above. */
function binOf(cuts, value) {
  let [low, high] = [0, cuts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value > cuts[middle]) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** One tree: the leaf that gains most by it is parted until there are enough. */
function grow(data) {
  const { bins, width, cuts, pulls, weights, leaves, least, ridge } = data;
  const worth = (pull, weight) => (pull * pull) / (weight + ridge);
  const counted = (rows) => {
    const sums = { pulls: new Float64Array(width * slots), weights: new Float64Array(width * slots) };
    sums.rows = new Uint32Array(width * slots);
    for (const e of rows)
      for (let f = 0; f < width; f++) {
        const cell = f * slots + bins[e * width + f];
        sums.pulls[cell] += pulls[e];
        sums.weights[cell] += weights[e];
        sums.rows[cell]++;
      }
    return sums;
  };
  const node = (rows, sums) => {
    const made = { rows, sums, pull: 0, weight: 0, gain: 0 };
    for (const e of rows) {
      made.pull += pulls[e];
      made.weight += weights[e];
    }
    const whole = worth(made.pull, made.weight);
    for (let f = 0; f < width; f++) {
      let [pull, weight, count] = [0, 0, 0];
      for (let cut = 0; cut < cuts[f].length; cut++) {
        pull += sums.pulls[f * slots + cut];
        weight += sums.weights[f * slots + cut];
        count += sums.rows[f * slots + cut];
        if (count < least || rows.length - count < least) continue;
        const gain = worth(pull, weight) + worth(made.pull - pull, made.weight - weight) - whole;
        if (gain > made.gain) Object.assign(made, { gain, asks: f, cut });
      }
    }
    return made;
  };
  const all = pulls.map((_, e) => e);
  const root = node(all, counted(all));
  const open = [root];
  while (open.length < leaves) {
    const best = open.reduce((a, b) => (b.gain > a.gain ? b : a));
    if (best.gain <= 0) break;
    const isLeft = (e) => bins[e * width + best.asks] <= best.cut;
    const left = best.rows.filter(isLeft);
    const right = best.rows.filter((e) => !isLeft(e));
    const [less, more] = left.length < right.length ? [left, right] : [right, left];
    const small = counted(less);
    const large = Object.fromEntries(
      Object.entries(best.sums).map(([name, cells]) => [name, cells.map((cell, c) => cell - small[name][c])]),
    );
    const sums = new Map([
      [less, small],
      [more, large],
    ]);
    best.left = node(left, sums.get(left));
    best.right = node(right, sums.get(right));
    best.limit = cuts[best.asks][best.cut];
    best.sums = undefined;
    open.splice(open.indexOf(best), 1, best.left, best.right);
  }
  return { root, leaves: open };
}

/** Trees as `treesOf` reads them. */
function packed(trees, bias) {
  let most = 0;
  const each = (node, visit) => {
    visit(node);
    if (!node.left) return;
    each(node.left, visit);
    each(node.right, visit);
  };
  for (const tree of trees)
    each(tree, ({ left, value }) => {
      if (!left) most = Math.max(most, Math.abs(value));
    });
  const bytes = [];
  const put = (value) => {
    let rest = value;
    for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128);
    bytes.push(rest);
  };
  const zigzag = (value) => (value < 0 ? -value * 2 - 1 : value * 2);
  for (const tree of trees)
    each(tree, ({ left, asks, limit, value }) => {
      put(left ? asks + 1 : 0);
      put(zigzag(left ? limit : Math.round((value * largest) / most)));
    });
  return { bias, scale: most / largest, packed: Buffer.from(bytes).toString('base64') };
}

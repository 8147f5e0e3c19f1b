// A publication with hostile text in every field that people write, for tests that build it as a whole.

import { Folder } from './publication.ts';
import { hostile } from './publish/publishing.ts';

/** As much of it as settings and reviews may hold: controls and halves of characters are refused there. */
const visible = hostile.replace(/[\u0000-\u001f\u007f-\u009f\ufffe]/g, '').replace(/\p{Surrogate}/gu, '');

/** As much as structured data may hold: markup is refused there. */
const untag = (text: string) => text.replace(/<[^>]*>|&amp;/g, '').replace('right', 'right < & > ');
const untagged = untag(hostile);
const spoken = untag(visible);

const said = (text: string) => JSON.stringify(`${text} ${spoken}`);

/** A text in YAML's double quotes, whatever is in it. */
const yaml = (text: string) => JSON.stringify(`${text} ${visible}`);

/** What would show that a part of the text was run. */
const attack = `<img src=x onerror="document.title='run'"><script>document.title='run'</script>`;
const worse = (text: string) => JSON.stringify(`${text} ${attack} ${visible}`);

const quote = `The bridge ]]> opened \u{1f600} in 1932 & \u200fcarried <em>all</em> cars.`;

const files: Readonly<Record<string, string>> = {
  'source/site.yaml': `url: https://desk.example
name: ${said('The Desk')}
description: ${worse('Claims of the day.')}
language: en
timeZone: Pacific/Kiritimati
idDate: 2026
now: 2024-06-03
section: ${said('Opinion')}
genre: opinion
dataLicense: https://creativecommons.org/licenses/by/4.0/
organization:
  name: ${said('The Desk')}
  url: https://desk.example/
  description: ${said('Who signs.')}
republish:
  terms: ${worse('Whole and unchanged.')}
partners: [msn, smartnews, flipboard]
rights:
  permit: [search]
  mining: reserved
`,
  'source/ratings.yaml': `best: 5
worst: 1
ratings:
  - { key: right, label: ${said('Right')}, meaning: ${said('It holds.')}, class: "TRUE", value: 5 }
  - { key: wrong, label: Wrong, meaning: It does not., class: "FALSE", value: 1 }
`,
  'source/people.yaml': `people:
  - key: jo
    name: ${said('Jo Writer')}
    jobTitle: ${said('Editor')}
    affiliation: ${said('The Desk')}
    description: ${said('Writes.')}
    url: https://desk.example/jo
`,
  'source/entities.yaml': `entities:
  - { id: arch, name: ${yaml('Arch Trust')}, type: Organization }
`,
  'source/pages/corrections.md': `# Corrections ${hostile}\n\n${hostile} ${attack}\n`,
  'source/pages/methodology.md': `# Methodology\n\n${hostile}\n\n${attack}\n`,
  'source/bridge.md': `---
title: ${worse('Keep the bridge')}
author:
  - name: ${yaml('Jo Writer')}
    jobTitle: ${worse('Editor')}
    affiliation: ${worse('The Desk')}
date: 2024-06-01
updated: 2024-06-02
description: ${worse('Why.')}
publication: ${worse('The Elsewhere')}
originalUrl: https://elsewhere.example/a?b=]]>&c='"
keywords: [${yaml('bridges')}, ${worse('cars')}]
---

${quote.replace('<em>', '*').replace('</em>', '*')}

${hostile} ${attack} [link](javascript:document.title='run') ![x](data:image/svg+xml,<svg onload=alert(1)>)

- ${hostile}

> ${hostile}
`,
  'source/bridge.review.yaml': `claims:
  - id: bridge-opened
    quote: ${JSON.stringify(quote.replace('<em>', '').replace('</em>', ''))}
    claim: ${said('The bridge opened in 1932.')}
    claimant: ${said('Jo Speaker')}
    appearances:
      - { url: "https://elsewhere.example/%5D?a&b", name: ${said('The talk')} }
    review:
      verdict: right
      conclusion: ${said('It opened.')}
      date: 2024-06-02
      reviewer: jo
      sources:
        - { name: ${said('Book')}, publisher: ${said('Archive')}, kind: primary, note: ${said('Page 1')} }
        - { name: Minutes, publisher: Archive, kind: primary }
      corrections:
        - { date: 2024-06-03, text: ${said('An earlier version was wrong.')} }
corrections:
  - { date: 2024-06-02, text: ${said('The first version was wrong.')} }
`,
  'source/plain.txt': `The ${untagged} Paper\n\nPlain ${untagged} headline\n\nJo Writer\n\nJune 1, 2024\n\nThe bridge opened in 1932. ${hostile}\n\n${attack}\n`,
};

/** The publication in a folder of its own, its review signed. */
export function hostileFolder(): Folder {
  const folder = new Folder(files);
  folder.run(['sign', 'source/bridge.review.yaml', '--date', '2024-06-02']);
  return folder;
}

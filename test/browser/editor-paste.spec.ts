import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { pressSettled } from '../support/browser/settled.ts';
import { servedEditorPage } from '../support/editor-page/editor-page.ts';
import '../support/editor-page/page-window.ts';
import type { Line } from '../support/pasted/paste-lines.ts';
import { hasRealTexts, readProtocol } from '../support/pasted/real-texts.ts';

const { open } = servedEditorPage();

/** An emptied text of a law or an SOP, with the caret in its one clause. */
async function openEmpty(page: Page, kind: 'model-law' | 'sop'): Promise<Locator> {
  const text = await open(page, `kind=${kind}`);
  await text.locator('[data-kind]').first().click();
  await pressSettled(page, 'ControlOrMeta+a');
  await pressSettled(page, 'Delete');
  await expect(text.locator('[data-kind]')).toHaveCount(1);
  await pressSettled(page, 'ControlOrMeta+Alt+0');
  return text;
}

type Clipboard = { readonly type: 'text/html' | 'text/plain'; readonly data: string };

async function paste(text: Locator, clipboard: Clipboard): Promise<void> {
  await text.evaluate((element, { type, data }) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData(type, data);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, clipboard);
}

/** Kind, level, shown number and words of every clause. */
function told(text: Locator): Promise<readonly string[]> {
  return text.locator('[data-kind]').evaluateAll((elements) =>
    elements.map((element) =>
      ['data-kind', 'data-level', 'data-label']
        .map((name) => element.getAttribute(name) ?? '')
        .concat(element.textContent.trim())
        .filter((part) => part !== '')
        .join(' '),
    ),
  );
}

test('[TX-12] numbered paragraphs of Word become articles, paragraphs and points of a law', async ({
  page,
}) => {
  const text = await openEmpty(page, 'model-law');
  const ignored = (words: string) =>
    `<span style='mso-list:Ignore'>${words}<span>&nbsp;&nbsp; </span></span>`;
  const listed = (level: number, marker: string, words: string) =>
    `<p class=MsoListParagraph style='margin-left:${level}cm;mso-list:l0 level${level} lfo1'><![if !supportLists]>${ignored(marker)}<![endif]>${words}<o:p></o:p></p>`;
  await paste(text, {
    type: 'text/html',
    data: `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><!--StartFragment-->
      <p class=MsoTitle>Goods Act</p><p class=MsoNormal>&nbsp;</p>
      <p class=MsoNormal align=center><b>PART I – PRELIMINARY</b></p>
      <p class=MsoNormal><b>Article 1</b></p><p class=MsoNormal><b>Scope</b></p>
      ${listed(1, '1.', 'This Act <i>applies</i>:')}${listed(2, '(a)', 'to goods; and')}${listed(2, '(b)', 'to owners.')}
      ${listed(1, '·', 'A bullet')}
      <table class=MsoTableGrid><tr><td colspan=2><p class=MsoNormal>Wide</p></td></tr>
      <tr><td><p class=MsoNormal>One</p><ul><li>Inner</li></ul></td><td><p class=MsoNormal>Two</p></td></tr></table>
      <p class=MsoNormal>Article 2. Duties</p>${listed(1, '1.', 'Pay.')}<!--EndFragment--></body></html>`,
  });
  await expect
    .poll(() => told(text))
    .toEqual([
      'title 1 Goods Act',
      'part 1 Part I PRELIMINARY',
      'article 1 Article 1 Scope',
      'provision 2 (1) This Act applies:',
      'provision 3 (a) to goods; and',
      'provision 3 (b) to owners.',
      'item 1 • A bullet',
      'article 1 Article 2 Duties',
      'provision 2 (1) Pay.',
    ]);
  await expect(text.locator('em')).toHaveText('applies');
  await expect(text.locator('td').first()).toHaveAttribute('colspan', '2');
  await expect(text.locator('td').nth(1)).toHaveText('One• Inner');
});

test('[TX-12] nested lists of Google Docs keep letters and Roman numbers as levels', async ({ page }) => {
  const text = await openEmpty(page, 'model-law');
  await paste(text, {
    type: 'text/html',
    data: `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1">
      <h2 dir="ltr"><span style="font-weight:400">1. Interpretation</span></h2>
      <p dir="ltr"><span>In this Act—</span></p>
      <p dir="ltr"><span>“goods” means things;</span></p>
      <ol><li dir="ltr" style="list-style-type:lower-alpha" aria-level="1"><p dir="ltr"><span>heavy; or</span></p></li>
      <ol><li dir="ltr" style="list-style-type:lower-roman" aria-level="2"><p dir="ltr"><span>over a ton;</span></p></li>
      <li dir="ltr" style="list-style-type:lower-roman" aria-level="2"><p dir="ltr"><span>over ten;</span></p></li></ol>
      <li dir="ltr" style="list-style-type:lower-alpha" aria-level="1"><p dir="ltr"><span>light.</span></p></li></ol>
      <h2 dir="ltr"><span>2. Duties</span></h2>
      <ol><li dir="ltr" style="list-style-type:decimal"><p><span>Pay.</span></p></li><li style="list-style-type:decimal"><p>Wait.</p></li></ol></b>`,
  });
  await expect
    .poll(() => told(text))
    .toEqual([
      'heading 1 1. Interpretation',
      'paragraph 1 In this Act—',
      'definition 1 “goods” means things;',
      'provision 3 (a) heavy; or',
      'provision 4 (i) over a ton;',
      'provision 4 (ii) over ten;',
      'provision 3 (b) light.',
      'heading 1 2. Duties',
      'provision 2 (1) Pay.',
      'provision 2 (2) Wait.',
    ]);
});

test('[TX-12] plain lines go after the clause with the caret, and one undo takes them all back', async ({
  page,
}) => {
  const text = await openEmpty(page, 'sop');
  await page.keyboard.type('What was here.');
  await paste(text, {
    type: 'text/plain',
    data: '1. Purpose\nIt tells who checks.\n1.1 Scope\n1.1.1 All goods:\n(a) heavy;\n(b) light.\nStep 1: Weigh.',
  });
  const pasted = [
    'paragraph 1 What was here.',
    'heading 1 1 Purpose',
    'paragraph 1 It tells who checks.',
    'heading 2 1.1 Scope',
    'provision 3 1.1.1 All goods:',
    'provision 4 1.1.1.1 heavy;',
    'provision 4 1.1.1.2 light.',
    'step 1 Step 1 Weigh.',
  ];
  await expect.poll(() => told(text)).toEqual(pasted);
  await pressSettled(page, 'ControlOrMeta+z');
  await expect.poll(() => told(text)).toEqual(pasted.slice(0, 1));
});

test('[TX-12] what was copied here comes back as it was, whatever its words look like', async ({ page }) => {
  const text = await openEmpty(page, 'sop');
  await page.keyboard.type('(a) typed by hand');
  await page.keyboard.press('Enter');
  await page.keyboard.type('(b) and again');
  await pressSettled(page, 'ControlOrMeta+a');
  const copied = await text.evaluate((element) => {
    const clipboardData = new DataTransfer();
    element.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }));
    return clipboardData.getData('text/html');
  });
  await pressSettled(page, 'Delete');
  await paste(text, { type: 'text/html', data: copied });
  await expect
    .poll(() => told(text))
    .toEqual(['provision 3 0.0.1 typed by hand', 'provision 3 0.0.2 (b) and again']);
});

const htmlOf = (line: Line): string => {
  if (typeof line === 'string') return `<p>${line}</p>`;
  return 'words' in line ? `<h${line.heading}>${line.words}</h${line.heading}>` : '';
};

test('[TX-12] the whole Smuggling Protocol comes in through the clipboard of a web page', async ({
  page,
}) => {
  test.skip(!hasRealTexts, 'the texts are not beside the repository (../shared/data/texts)');
  const { lines, heads } = readProtocol();
  const text = await openEmpty(page, 'model-law');
  await paste(text, { type: 'text/html', data: lines.map(htmlOf).join('\n') });
  await expect(text.locator('[data-kind="article"]')).toHaveCount(25);
  const shown = await told(text);
  expect(shown.flatMap((line) => /^(?:article|part) 1 (.*)$/.exec(line)?.[1] ?? [])).toEqual(heads);
});

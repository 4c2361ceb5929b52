/** One norm from its first words to the public page, by eight people at their own screens. */
import { routes } from '../../shared/contract/routes.ts';
import { expect, test } from '../support/browser/fixtures.ts';
import {
  answer,
  castNames,
  expectPublished,
  gatherCast,
  hour,
  inNairobi,
  sign,
} from '../support/browser/norm-acts.ts';
import { beginStep, expectStage, lifeOf, openPage, send } from '../support/browser/life-screen.ts';
import { caretAt, selectByKeyboard, selectByMouse } from '../support/browser/text-gestures.ts';
import {
  clauseOf,
  expectSaved,
  expectWords,
  markedWords,
  openPanel,
  openText,
  sendComment,
  textOf,
  threadOf,
  wordsIn,
} from '../support/browser/text-screen.ts';

const { customs, health } = castNames;
const title = 'Joint handover at the border';

test('[LC-1] a norm is drafted, reviewed, validated, endorsed and published', async ({
  app,
  administrator,
  screenOf,
}) => {
  test.setTimeout(420_000);
  const { project, drafter, member, lead, observer } = await gatherCast(administrator, app);
  const { id } = await administrator.client.get(routes.createDocument, {
    params: { projectId: project.id },
    body: { title, kind: 'sop' },
  });

  const desk = await screenOf(administrator);
  const writer = await screenOf(drafter);
  const reader = await screenOf(member);
  const watcher = await screenOf(observer);
  for (const page of [desk, writer, reader, watcher]) await openText(page, id);

  await test.step('[TX-1] two people type in one paragraph at once and no letter is lost', async () => {
    const clause = 'It does not apply';
    await Promise.all([caretAt(desk, clause, 'start'), caretAt(writer, clause, 'end')]);
    const first = 'Without prejudice to any law in force. ';
    const last = ' Transit under seal stays outside too.';
    await Promise.all([desk.keyboard.type(first, { delay: 15 }), writer.keyboard.type(last, { delay: 15 })]);
    for (const page of [desk, writer, reader, watcher]) {
      await expectWords(
        clauseOf(page, 'Transit under seal'),
        `${first}It does not apply to [what is left out, and which instrument governs it].${last}`,
      );
    }
    await expectSaved(desk);
    await expectSaved(writer);
  });

  await test.step('[RT-5] everyone sees who is in the text, under the names the server knows', async () => {
    for (const name of ['Daudi Mwangi', 'Grace Wanjiru', 'Claire Dubois'])
      await expect(desk.getByRole('img', { name: /^In the text now/ })).toHaveAccessibleName(
        new RegExp(name),
      );
    await openPanel(writer, 'People');
    await expect(writer.getByRole('listitem').filter({ hasText: 'Amina Otieno' })).toContainText('here now');
    await openPanel(writer, 'Comments');
  });

  await test.step('[RT-4] a member and an observer change no letter', async () => {
    for (const page of [reader, watcher]) {
      const before = await wordsIn(textOf(page));
      await caretAt(page, 'Transit under seal', 'end');
      await page.keyboard.type('not mine to write');
      await page.keyboard.press('Backspace');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Delete');
      expect(await wordsIn(textOf(page))).toBe(before);
      await expect(page.getByRole('toolbar', { name: 'Text tools' })).toBeHidden();
    }
    await expect(watcher.getByRole('button', { name: /^Comment on the document/ })).toBeHidden();
  });

  await test.step('[CM-1] [CM-2] a member comments on words by keyboard and by mouse; all see it at once', async () => {
    await selectByKeyboard(reader, 'Transit under seal', 'Transit under seal');
    await reader.keyboard.press('Control+Alt+m');
    await sendComment(reader, 'Say which transit is meant.');
    await selectByMouse(reader, 'settle the matter', 'matter');
    await reader.getByRole('region', { name: 'Text' }).getByRole('button', { name: 'Comment' }).click();
    await sendComment(reader, 'Matter is too vague.');
    for (const page of [desk, writer, reader, watcher]) {
      await expect(threadOf(page, 'Say which transit is meant.')).toBeVisible();
      await expect(threadOf(page, 'Matter is too vague.')).toBeVisible();
      await expect(markedWords(page).filter({ hasText: 'Transit under seal' })).toHaveCount(1);
      await expect(markedWords(page).filter({ hasText: 'matter' })).toHaveCount(1);
    }
  });

  await test.step('[CM-1] a thread follows its words when the clause is split', async () => {
    await caretAt(writer, 'Transit under seal', { before: 'Transit' });
    await writer.keyboard.press('Enter');
    for (const page of [writer, reader]) {
      await expectWords(clauseOf(page, 'Transit under seal'), 'Transit under seal stays outside too.');
      await expectWords(clauseOf(page, 'Transit under seal').locator('.thread'), 'Transit under seal');
    }
    await threadOf(reader, 'Say which transit is meant.')
      .getByRole('button', { name: /^Show in the text/ })
      .click();
    await expect(markedWords(reader).filter({ hasText: 'Transit under seal' })).toHaveClass(/thread-active/);
  });

  await test.step('[LE-2] the drafter cuts a version', async () => {
    await openPanel(writer, 'Versions');
    await writer.getByRole('button', { name: 'Cut a version' }).click();
    const dialog = writer.getByRole('dialog', { name: 'Cut a version' });
    await dialog.getByRole('textbox', { name: 'Name' }).fill('First full draft');
    await send(dialog, 'Cut version 1');
    await expect(writer.getByRole('listitem').filter({ hasText: 'First full draft' })).toBeVisible();
    await openPanel(writer, 'Comments');
  });

  await test.step('[LC-5] the secretariat opens a round', async () => {
    const dialog = await beginStep(desk, 'Open review');
    await dialog.getByLabel('Deadline').fill(inNairobi(5));
    await dialog.getByRole('button', { name: 'All', exact: true }).click();
    await send(dialog, 'Open review');
    for (const page of [desk, writer, reader]) await expectStage(page, 'Review');
  });

  await test.step('[CM-4] members comment and propose wording in the round; the draft stands still', async () => {
    await reader.getByRole('button', { name: 'Propose wording' }).click();
    const dialog = reader.getByRole('dialog', { name: 'Propose wording' });
    await dialog.getByRole('combobox', { name: 'Clause' }).fill('Transit under seal');
    await reader.getByRole('option').first().click();
    const wording = dialog.getByRole('textbox', { name: 'Proposed wording' });
    await wording.focus();
    await wording.fill('Transit under customs seal stays outside this procedure.');
    await dialog.getByRole('textbox', { name: 'Rationale' }).fill('Only customs puts seals on.');
    await send(dialog, 'Propose');
    await expectWords(clauseOf(desk, 'Transit under seal'), 'Transit under seal stays outside too.');
    await expect(
      desk.getByRole('article', { name: /^Proposed wording for clause/ }).getByRole('insertion'),
    ).not.toHaveCount(0);
    const other = await screenOf(lead.health);
    await openText(other, id);
    await other.getByRole('button', { name: 'Comment on the document' }).click();
    await sendComment(other, 'Plant passports are missing.');
    await expect(threadOf(writer, 'Plant passports are missing.')).toContainText('Round 1');
    await other.close();
  });

  await test.step('[LC-6] the round closes by its deadline', async () => {
    await app.advance(6 * hour);
    for (const page of [desk, writer, reader]) await expectStage(page, 'Revision');
    await expect(lifeOf(desk).getByText('Answer all comments and amendments first')).toBeVisible();
  });

  await test.step('[CM-4] [CM-5] every comment gets its answer, and the accepted wording stands in the text', async () => {
    await openPage(writer, 'Comment matrix');
    for (const [comment, disposition, reason] of [
      ['Say which transit is meant.', 'Noted', 'Answered by the new wording.'],
      ['Matter is too vague.', 'Not accepted', 'The word is defined by the act.'],
      ['Plant passports are missing.', 'Accepted in part', 'Annex 2 will list them.'],
      ['Only customs puts seals on.', 'Accepted', 'It is more exact.'],
    ] as const)
      await answer(writer, { comment, disposition, reason });
    await expect(writer.getByText('0 without an answer')).toBeVisible();
    await expectWords(
      clauseOf(desk, 'customs seal'),
      'Transit under customs seal stays outside this procedure.',
    );
    await expect(threadOf(reader, 'Matter is too vague.')).toBeHidden();
    await reader.getByRole('radiogroup', { name: 'Which comments' }).getByText('Settled').click();
    await expect(threadOf(reader, 'Matter is too vague.')).toContainText('The word is defined by the act.');
    await expect(reader.getByRole('article', { name: /^Proposed wording/ })).toContainText('In the text');
  });

  await test.step('[LC-2] validation is refused without quorum, in words, and passes with it', async () => {
    const dialog = await beginStep(desk, 'Open validation');
    await dialog.getByRole('textbox', { name: 'Agenda' }).fill('Clause 2: transit');
    await send(dialog, 'Open validation');
    await expectStage(desk, 'Validation');
    await expect(
      lifeOf(desk).getByText('The quorum is not met: 0 of 2 delegations are present.'),
    ).toBeVisible();
    await openPage(desk, 'Validation');
    await desk.getByRole('checkbox', { name: customs }).check();
    await desk.getByRole('checkbox', { name: health }).check();
    await desk.getByRole('button', { name: 'Record attendance' }).click();
    await expect(desk.getByText('2 present, quorum 2')).toBeVisible();
    await expect(lifeOf(desk).getByText('Decide every agenda item first: 1 is open.')).toBeVisible();
    await desk.getByRole('textbox', { name: /^Decision on/ }).fill('The clause stands as written.');
    await desk.getByRole('button', { name: 'Record the decision' }).click();
    await send(await beginStep(desk, 'Close validation: validated'), 'Close validation: validated');
    await expectStage(desk, 'Validated');
  });

  await test.step('[DE-2] the secretariat opens endorsement', async () => {
    const dialog = await beginStep(desk, 'Open endorsement');
    await dialog.getByLabel('Quorum').fill('3');
    await send(dialog, 'Open endorsement');
    await expectStage(desk, 'Endorsement');
    await openPage(desk, 'Endorsement');
    await expect(desk.getByText('Needs 3 more', { exact: true })).toBeVisible();
  });

  await test.step('[DE-3] an objection is named in the live sentence, then met', async () => {
    const leads = await Promise.all([lead.customs, lead.health, lead.ports].map((each) => screenOf(each)));
    for (const page of leads) await page.goto(`/documents/${id}/endorsement`);
    const [first, second, third] = leads;
    if (first === undefined || second === undefined || third === undefined) throw new Error('Three leads.');
    await sign(first, lead.customs, { position: 'Endorse' });
    await sign(second, lead.health, {
      position: 'Object',
      clause: 'customs seal',
      reason: 'Phytosanitary seals are put on by us.',
    });
    const sentence = desk.getByText(/1 objection: Plant Health Service, clause [\d.]+/);
    await expect(sentence).toBeVisible();
    await sign(third, lead.ports, { position: 'No objection' });
    await sign(second, lead.health, { position: 'Endorse', reason: 'Settled by the note of the chair.' });
    await expect(desk.getByText('Enough to be endorsed; every delegation has answered')).toBeVisible();
    await expect(desk.getByRole('row').filter({ hasText: health })).toContainText('Earlier: Object');
  });

  await test.step('[LC-1] endorsed by the rule, then published', async () => {
    await send(await beginStep(desk, 'Close endorsement'), 'Close endorsement');
    await expectStage(desk, 'Endorsed');
    await expect(desk.getByText(/^Endorsed: 3 in favour, 0 against/)).toBeVisible();
    await send(await beginStep(desk, 'Publish'), 'Publish');
    await expectStage(desk, 'Published');
  });

  await test.step('[AC] anyone reads the public page and the PDF', async () => {
    await openPage(desk, 'Publication');
    const address = (await desk.getByRole('link', { name: /\/public\// }).textContent()) ?? '';
    await expectPublished(await screenOf(null), { address, title });
  });

  await test.step('[LE-1] the ledger is intact', async () => {
    await openPage(desk, 'Ledger');
    await expect(desk.getByText('The ledger is intact')).toBeVisible();
  });
});

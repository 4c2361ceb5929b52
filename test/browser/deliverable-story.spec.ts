/** A report of the drafter: reviewed, revised, returned once by the supervisor, cleared and published. */
import { routes } from '../../shared/contract/routes.ts';
import { expect, test } from '../support/browser/fixtures.ts';
import { foundProject } from '../support/browser/found-project.ts';
import { beginStep, expectStage, lifeOf, openPage, send } from '../support/browser/life-screen.ts';
import { releaseRequirements } from '../support/browser/release-requirements.ts';
import { caretAt } from '../support/browser/text-gestures.ts';
import { expectSaved, openText, sendComment, threadOf } from '../support/browser/text-screen.ts';

test('[LC-1] a deliverable is reviewed, returned, cleared by the supervisor and published', async ({
  app,
  administrator,
  screenOf,
}) => {
  test.setTimeout(300_000);
  const delegation = 'Ministry of Trade';
  const project = await foundProject(administrator, { app, name: 'Reports', delegations: [delegation] });
  const drafter = await project.join('Wambui Njeri', { role: 'drafter' });
  const member = await project.join('Tomas Silva', { role: 'member', delegation });
  const supervisor = await project.join('Ruth Achieng', { role: 'supervisor', title: 'Project manager' });
  const { id } = await drafter.client.get(routes.createDocument, {
    params: { projectId: project.id },
    body: { title: 'Inception report', kind: 'inception-report' },
  });
  await releaseRequirements(administrator, id);
  const desk = await screenOf(administrator);
  const writer = await screenOf(drafter);
  const chief = await screenOf(supervisor);

  await test.step('[LC-5] review of the first draft', async () => {
    await openText(writer, id);
    await caretAt(writer, 'Background', 'end');
    await writer.keyboard.press('Enter');
    await writer.keyboard.type('The corridor carries two thirds of the trade of the region.');
    await expectSaved(writer);
    await openText(desk, id);
    const dialog = await beginStep(desk, 'Open review');
    await dialog.getByRole('checkbox', { name: delegation }).check();
    await send(dialog, 'Open review');
    const reader = await screenOf(member);
    await openText(reader, id);
    await reader.getByRole('button', { name: 'Comment on the document' }).click();
    await sendComment(reader, 'Name the source of the figure.');
    await reader.close();
    await send(await beginStep(desk, 'Close review'), 'Close review');
    await expectStage(writer, 'Revision');
  });

  await test.step('[CM-5] the drafter cannot submit before the comment is answered', async () => {
    await expect(
      lifeOf(writer)
        .getByText(/^Answer all comments and amendments first/)
        .first(),
    ).toBeVisible();
    await threadOf(writer, 'Name the source').getByRole('button', { name: 'Answer' }).click();
    const dialog = writer.getByRole('dialog', { name: 'Answer' });
    await dialog.getByRole('textbox', { name: 'Reason' }).fill('A footnote names it.');
    await send(dialog, 'Record the answer');
    await send(await beginStep(writer, 'Submit for clearance'), 'Submit for clearance');
    await expectStage(writer, 'Clearance');
  });

  await test.step('[LC-2] the supervisor returns it with a reason, never without', async () => {
    await openText(chief, id);
    const dialog = await beginStep(chief, 'Return for revision');
    await dialog.getByRole('button', { name: 'Return for revision' }).click();
    await expect(dialog.getByText('Give a reason.')).toBeVisible();
    await dialog.getByRole('textbox', { name: 'Reason' }).fill('The workplan has no dates.');
    await send(dialog, 'Return for revision');
    await expectStage(writer, 'Revision');
    await writer.getByRole('tab', { name: 'History' }).click();
    // Of the clause with the caret, and of the whole document.
    await expect(writer.getByText('Returned the document: The workplan has no dates.')).toHaveCount(2);
  });

  await test.step('[LC-1] resubmitted, cleared and published', async () => {
    await caretAt(writer, 'The corridor carries', 'end');
    await writer.keyboard.type(' Dates are in the workplan now.');
    await expectSaved(writer);
    await send(await beginStep(writer, 'Submit for clearance'), 'Submit for clearance');
    await expectStage(chief, 'Clearance');
    await send(await beginStep(chief, 'Clear'), 'Clear');
    await expectStage(desk, 'Cleared');
    await send(await beginStep(desk, 'Publish'), 'Publish');
    await openPage(desk, 'Publication');
    const address = (await desk.getByRole('link', { name: /\/public\// }).textContent()) ?? '';
    const anyone = await screenOf(null);
    await anyone.goto(address);
    await expect(anyone.getByText('Dates are in the workplan now.')).toBeVisible();
    await expect(anyone.getByText('Ruth Achieng').first()).toBeVisible();
  });
});

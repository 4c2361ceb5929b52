import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { routes } from '../../../shared/contract/routes.ts';
import type { DocumentId } from '../../../shared/domain/ids.ts';
import { workAs } from '../../support/documents/call-document.ts';
import type { Instance } from '../../support/instances/start-instances.ts';
import { hasServices, useInstances } from '../../support/instances/use-instances.ts';
import { signIn } from '../../support/server/sign-in.ts';
import { type MailSink, startMailSink } from '../../support/services/mail-sink.ts';

const guests = Array.from({ length: 24 }, (_, index) => `guest-${index}@agency.example`);
const titles = ['Joint inspections at night', 'Joint inspections by day', 'Joint inspections on water'];

describe.skipIf(!hasServices)('Jobs where several instances look at the same moment', () => {
  let sink: MailSink;
  beforeEach(async () => {
    sink = await startMailSink();
  });
  afterEach(() => sink.stop());
  const { instances, draft } = useInstances();

  it('[LC-6] [RT-9] a deadline acts once and a mail goes out once', async () => {
    const { first, second, start } = instances();
    // Links of invitations are read from the outbox while there is no mail server.
    const mailing = { SMTP_URL: sink.url, MAIL_FROM: 'Concord <concord@agency.example>' };
    const both = await Promise.all([start(mailing), start(mailing)]);
    await Promise.all([first.stop(), second.stop()]);
    const { secretariat, project } = draft();
    const [one, other] = await Promise.all(
      both.map(async (instance: Instance) => workAs(await signIn(instance.visitor(), secretariat))),
    );
    if (one === undefined || other === undefined) throw new Error('Nobody signed in.');
    const params = { projectId: project.id };
    const documents: DocumentId[] = [];
    for (const title of titles) {
      const { id } = await one.client.get(routes.createDocument, { params, body: { title, kind: 'sop' } });
      documents.push(id);
    }
    const deadline = new Date(Date.now() + 4000).toISOString();
    const delegationIds = project.delegations.map(({ id }) => id);
    await Promise.all(
      documents.map((id, index) =>
        (index % 2 === 0 ? one : other).send(id, { type: 'open-review', deadline, delegationIds }),
      ),
    );
    await Promise.all(
      guests.map((email, index) =>
        (index % 2 === 0 ? one : other).client.get(routes.invite, {
          params,
          body: { email, name: email, role: 'member', delegationId: delegationIds[0] ?? null },
        }),
      ),
    );
    await vi.waitFor(
      async () => {
        const stages = await Promise.all(documents.map(async (id) => (await other.document(id)).stage));
        expect(stages).toEqual(titles.map(() => 'revision'));
        const { items } = await other.client.get(routes.listOutbox, { query: { limit: 200 } });
        expect(items.filter(({ sentAt }) => sentAt === null)).toEqual([]);
      },
      { timeout: 60_000, interval: 250 },
    );
    for (const id of documents) {
      const { items } = await other.ledger(id);
      const closed = items.filter(({ type }) => type === 'reviewClosed');
      expect(closed).toMatchObject([{ actor: { kind: 'clock' } }]);
      expect(await other.verify(id)).toMatchObject({ isIntact: true });
    }
    // What runs comes to its end: nothing is sent any more.
    await Promise.all(both.map((instance) => instance.stop()));
    const mails = sink.received.map(({ to, subject }) => `${[to].flat()[0]?.text}: ${subject}`);
    expect(mails).toEqual([...new Set(mails)]);
    for (const guest of guests) expect(mails.filter((mail) => mail.includes(guest))).toHaveLength(1);
    expect(
      mails.filter((mail) => titles.some((title) => mail.includes(title))).length,
    ).toBeGreaterThanOrEqual(3);
  });
});

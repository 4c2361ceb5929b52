import type { Mail, Mailer } from '../../../server/ports/mailer.ts';
import { createFailureSwitch, type FailureSwitch } from './failure-switch.ts';

export type FakeMailer = Mailer & { readonly sent: readonly Mail[]; readonly failure: FailureSwitch };

export function createFakeMailer(): FakeMailer {
  const failure = createFailureSwitch();
  const sent: Mail[] = [];
  return {
    sent,
    failure,
    async send(mail) {
      failure.check();
      sent.push(mail);
    },
  };
}

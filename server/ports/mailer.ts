export type Mail = {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
};

/** Sends one mail now or rejects. Features never call it: they write to the outbox, which a job empties through this port. */
export interface Mailer {
  send(mail: Mail): Promise<void>;
}

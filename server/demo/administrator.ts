/** The ministry's IT person: installs and makes accounts, has no part in any text. */
export const administratorPlan = {
  name: 'Brian Kariuki Maina',
  email: 'admin@concord.example',
} as const;

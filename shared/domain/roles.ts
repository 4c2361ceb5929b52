/** The roles a person can have in a project (mission, "The people"). A lead is a member who speaks last for the delegation. */
export const roles = ['drafter', 'member', 'lead', 'secretariat', 'supervisor', 'observer'] as const;
export type Role = (typeof roles)[number];

export function speaksForDelegation(role: Role): boolean {
  return role === 'member' || role === 'lead';
}

import { administratorPlan } from './administrator.ts';
import type { ProjectPlan } from './cast.ts';
import { demoPassword } from './demo-world.ts';
import { caribbeanPlan } from './people/caribbean.ts';
import { kenyaPlan } from './people/kenya.ts';

const shownRoles = ['secretariat', 'supervisor', 'drafter', 'lead', 'member', 'observer'] as const;

/** What the terminal says about the demo: the password, and one login for each role of each project. */
export function loginLines(): readonly string[] {
  return [
    `The demo is there. Everyone’s password is: ${demoPassword}`,
    line('administrator', administratorPlan.email, administratorPlan.name),
    ...linesOf(kenyaPlan),
    ...linesOf(caribbeanPlan),
    'Every person of a project is listed on its People page; all use the same password.',
  ];
}

function linesOf({ name, people }: ProjectPlan): readonly string[] {
  const firsts = shownRoles.flatMap((role) => people.find((person) => person.role === role) ?? []);
  return [`${name}`, ...firsts.map((person) => line(person.role, person.email, describe(person)))];
}

function describe({ name, title, delegation }: ProjectPlan['people'][number]): string {
  return `${name}, ${delegation ?? title}`;
}

function line(role: string, email: string, who: string): string {
  return `  ${role.padEnd(14)} ${email.padEnd(40)} ${who}`;
}

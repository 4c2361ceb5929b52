import { administratorPlan } from './administrator.ts';
import { agreeOnTerms } from './agree-on-terms.ts';
import { signedIn } from './cast.ts';
import { type DemoWorld, demoPassword } from './demo-world.ts';
import { caribbeanGlossary, kenyaGlossary } from './texts/glossaries.ts';
import { caribbeanPlan } from './people/caribbean.ts';
import { kenyaPlan } from './people/kenya.ts';
import { startProject } from './start-project.ts';
import { tellCaribbean } from './stories/caribbean.ts';
import { tellKenya } from './stories/kenya.ts';

/** Two projects with their people, texts and history up to the day before the first start. */
export async function seedDemo(world: DemoWorld): Promise<void> {
  const { accounts, clock } = world;
  clock.goTo(141, '07:00');
  const account = { ...administratorPlan, password: demoPassword, isAdministrator: true };
  const created = await accounts.create(account);
  if (!created.ok) throw new Error('The demo has an administrator already.');
  const administrator = { ...signedIn(created.value), isAdministrator: true };
  clock.goTo(140, '06:00');
  const kenya = await startProject(world, administrator, kenyaPlan);
  await agreeOnTerms(world, kenya, kenyaGlossary);
  clock.goTo(138, '13:00');
  const caribbean = await startProject(world, administrator, caribbeanPlan);
  await agreeOnTerms(world, caribbean, caribbeanGlossary);
  await tellKenya(world, kenya);
  await tellCaribbean(world, caribbean);
}

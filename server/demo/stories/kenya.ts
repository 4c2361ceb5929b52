import type { Cast } from '../cast.ts';
import type { DemoWorld } from '../demo-world.ts';
import { tellHealthScreening, tellTemporaryLanes } from './kenya-ended-norms.ts';
import { tellCommittees, tellHandover, tellOperationsCentres } from './kenya-late-norms.ts';
import {
  tellPassengerInformation,
  tellVehicleInspection,
  tellVulnerablePersons,
} from './kenya-open-norms.ts';
import {
  tellDraftingWorkshop,
  tellFinalReport,
  tellInception,
  tellNeedsAssessment,
} from './kenya-reports.ts';
import { tellSop } from './kenya-sop.ts';

/** One document in each stage of life; the main procedures come last, so that they are on top of the list. */
export async function tellKenya(world: DemoWorld, cast: Cast): Promise<void> {
  const teller = { world, cast, secretariat: 'secretariat' };
  await tellInception(teller);
  await tellHealthScreening(teller);
  await tellTemporaryLanes(teller);
  await tellNeedsAssessment(teller);
  await tellCommittees(teller);
  await tellOperationsCentres(teller);
  await tellHandover(teller);
  await tellVulnerablePersons(teller);
  await tellPassengerInformation(teller);
  await tellDraftingWorkshop(teller);
  await tellVehicleInspection(teller);
  await tellFinalReport(teller);
  await tellSop(teller);
}

/** How far apart clauses must stand so that the two languages of each begin on one line. Pixels. */
export type Placed = { readonly id: string; readonly top: number; readonly bottom: number };
/** The space above a clause, where it is more than its own. */
export type Spaces = ReadonlyMap<string, number>;

export function alignHeights(leader: readonly Placed[], follower: readonly Placed[]) {
  const spaces = { leader: new Map<string, number>(), follower: new Map<string, number>() };
  const places = new Map(follower.map(({ id }, index) => [id, index]));
  let shift = { leader: 0, follower: 0 };
  let lastPlace = -1;
  leader.forEach((each, index) => {
    const place = places.get(each.id) ?? -1;
    const other = follower[place];
    // Clauses that changed places cannot all be opposite each other.
    if (other === undefined || place <= lastPlace) return;
    lastPlace = place;
    const apart = each.top + shift.leader - (other.top + shift.follower);
    if (apart < 0) {
      spaces.leader.set(each.id, gapBefore(leader, index) - apart);
      shift = { ...shift, leader: shift.leader - apart };
    } else if (apart > 0) {
      spaces.follower.set(each.id, gapBefore(follower, place) + apart);
      shift = { ...shift, follower: shift.follower + apart };
    }
  });
  return spaces;
}

function gapBefore(side: readonly Placed[], index: number): number {
  const [before, here] = [side[index - 1], side[index]];
  return before === undefined || here === undefined ? 0 : Math.max(0, here.top - before.bottom);
}

/** The stretch in which labels may stand, and their distance from one another. */
export interface Lane {
  readonly from: number;
  readonly to: number;
  readonly spacing: number;
}

interface Cluster {
  readonly members: number[];
  start: number;
}

/**
 * Moves positions apart until neighbours keep the spacing, each as little as possible: those that
 * push one another share the displacement. Takes them in ascending order and keeps it. Where the
 * lane is too short for all, the last ones lie beyond its end.
 */
export function spreadApart(positions: readonly number[], lane: Lane): number[] {
  const clusters: Cluster[] = [];
  for (const position of positions) {
    let cluster: Cluster = { members: [position], start: hold(position, 1, lane) };
    for (let last = clusters.at(-1); last && reaches(last, cluster, lane); last = clusters.at(-1)) {
      clusters.pop();
      cluster = join(last, cluster, lane);
    }
    clusters.push(cluster);
  }
  return clusters.flatMap(({ members, start }) => members.map((_, i) => start + i * lane.spacing));
}

function reaches(before: Cluster, after: Cluster, lane: Lane): boolean {
  return before.start + before.members.length * lane.spacing > after.start;
}

function join(before: Cluster, after: Cluster, lane: Lane): Cluster {
  const members = [...before.members, ...after.members];
  const wished = members.reduce((sum, m, i) => sum + m - i * lane.spacing, 0) / members.length;
  return { members, start: hold(wished, members.length, lane) };
}

function hold(start: number, count: number, lane: Lane): number {
  return Math.max(lane.from, Math.min(start, lane.to - (count - 1) * lane.spacing));
}

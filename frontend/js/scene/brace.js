// Words that several arrows meet, on lines above and below their own, have a bracket that takes them together.

/** @param {any[]} actors of an upright scene, once all stands */
export function embrace(actors) {
  for (const one of actors) {
    const levels = one.ties.filter(tie => tie.port && !tie.to.spans).map(tie => tie.port.y);
    const [top, foot] = [Math.min(...levels), Math.max(...levels)];
    if (levels.length > 1 && (top < one.y - one.tabTop || foot > one.y + one.down))
      one.brace = { x: one.x - 2, top: top - REACH, foot: foot + REACH };
  }
}

const REACH = 8;

/** Pieces of evidence that rest on the same kind of ground, so that a reader meets each kind once. */

interface Grounded {
  basis: string;
  confidence: string;
  asRead?: string | null;
  note?: string | null;
}

/** What pieces must share to be told together. */
export const groundOf = ({ basis, confidence, asRead }: Grounded): string => [basis, confidence, asRead].join(' ');

/** Grouped by ground in the order in which they came; what has the same key and remark once. */
export function groundsOf<Piece extends Grounded>(evidence: readonly Piece[], keyOf: (piece: Piece) => string): [Piece, ...Piece[]][] {
  const pieceOf = (piece: Piece): string => `${keyOf(piece)} ${piece.note ?? ''}`;
  const grounds = new Map<string, [Piece, ...Piece[]]>();
  for (const piece of evidence) {
    const ground = grounds.get(groundOf(piece));
    if (!ground) grounds.set(groundOf(piece), [piece]);
    else if (!ground.some((other) => pieceOf(other) === pieceOf(piece))) ground.push(piece);
  }
  return [...grounds.values()];
}

const PLACE = ' on legislation.gov.uk';
/** Names that stand in a row: where the next one is from the same place, the place is named at the end only. */
export const inARow = (names: readonly string[]): string[] =>
  names.map((name, index) => (name.endsWith(PLACE) && names[index + 1]?.endsWith(PLACE) ? name.slice(0, -PLACE.length) : name));

/** One query that asks for every field of a trace and of all that belongs to it alone; things it points at by the fields they share. */

const THING = 'id kind title label address';
const EVIDENCE = `evidence { source { ${THING} } locator url basis confidence asRead note }`;
const EDGE = `id kind from { ${THING} } to { ${THING} } why phase effect how locator note basis ${EVIDENCE} confidence blockKind bindsToday delivery { state date effect }`;
const LEVER = `type what under { ${THING} } holder { ${THING} } procedure lifts alreadyDoneBy { ${THING} } ${EVIDENCE} confidence origin derivedBy standing waitsFor { ${THING} }`;
const STATEMENT = `${THING} statementType text figure unit question baseNote date confidence locator source { ${THING} } ${EVIDENCE}`;
const BLOCKER = `number rule { ${THING} summary confidence citation } relation { ...Edge } blockKind blockKindOrigin bindsOnDate bindsBecause why
  chain { from { ${THING} } relation { ...Edge } to { ${THING} } sentence } levers { ${LEVER} } whyNothingLighter whyNoLever confidence weakestLink { ...Edge }`;

export const FULL_TRACE = `
query FullTrace($change: ID!, $asAt: AsAtInput, $officialOnly: Boolean) {
  trace(change: $change, asAt: $asAt, officialOnly: $officialOnly) {
    change { ${THING} summary whatChanges status verdict verdictNote } asAt asAtMode officialOnly
    verdict verdictFrom verdictNote derivedVerdict derivedBecause sentence text
    blockers { ...Blocker } constraints { ...Blocker } notBinding { ...Blocker }
    enables { ...Edge } delivers { ...Edge } duplicates { ...Edge }
    helpers { rule { ${THING} } relation { ...Edge } inForceOnDate }
    clashes { ${THING} topic explanation }
    clashesInPlay { clash { ${THING} } direct relation { ...Edge } }
    room { entity { ${THING} } reasons { kind through { ${THING} } sentence confidence } }
    barriers { kind why direct strength statement { ${STATEMENT} } }
    supports { why statement { ${STATEMENT} } }
    contradicts { why statement { ${STATEMENT} } }
    noBarriersBecause
    dependsOn { change { ${THING} } verdict type why relation { ...Edge } }
    weakestLink { ...Edge }
    picture { entities { ${THING} } relations { ...Edge } leftOut { at { ${THING} } relationKind count } }
    links { shown inAll official }
    release { id date lawAsRead hash licence counts { kind count } store }
  }
}
fragment Blocker on Blocker { ${BLOCKER} }
fragment Edge on Relation { ${EDGE} }
`;

// The shapes of the drawing, and what each stage adds to them. Widths and places are units of the picture, from its top left.

/**
 * How wide a text is in one of the styles of the drawing.
 * @typedef {'label' | 'strong' | 'small' | 'arc' | 'heading'} TextStyle
 * @typedef {(text: string, style: TextStyle) => number} Measure
 * @typedef {{ text: string, style: TextStyle }} Line
 * @typedef {{ x: number, y: number, w: number, h: number }} Rect
 * @typedef {[number, number]} Point
 */

/**
 * A leg as the drawing knows it.
 * @typedef {object} LegFacts
 * @property {string} id G047/2, G047/t1
 * @property {string} tag the number within its statement: 2, t1
 * @property {string} relation
 * @property {string | null} sign
 * @property {string} name its sentence, for those who listen
 * @property {boolean} dashed implied or inferred
 * @property {boolean} negated the source says that it is not so
 * @property {string[]} flags the short words that qualify it
 */

/**
 * 1. cast.js, places.js: who is drawn. A box is a participant, or a place for what the source does not state.
 * @typedef {object} CastBox
 * @property {string} key p of the participant, or ?source, ?cargo, ?target, ?cell
 * @property {string | null} p
 * @property {string | null} role
 * @property {{ id: string, label: string, type: string } | null} entity
 * @property {string} label
 * @property {string[]} words what is said under the label
 * @property {string | null} place p of the participant that it is in, or outside
 * @property {'capsule' | 'product' | 'cell' | 'tissue' | 'activity' | 'hexagon' | 'place' | 'unstated'} shape
 * @property {string | null} mark the entity mark of SBGN
 * @property {boolean} [primary] the main effect
 * @property {boolean} dashed not stated
 * @property {'source' | 'vesicle' | 'inside' | 'outside' | 'grid'} lane
 * @property {string | null} parent key of the box that holds it
 * @property {boolean} [container] a cell or tissue of the target side, which may hold others
 * @property {Tab[]} tabs its modifiers
 * @property {LegFacts | null} leg the leg that it shows by standing in its vesicle
 */

/**
 * tabs.js: what a modifier does to the box; boxes.js adds its size, bands.js its place.
 * @typedef {{ symbol: string, text: string, lines: string[] } & Rect} Tab
 */

/**
 * 2. boxes.js: how large it is.
 * @typedef {object} SizedBox
 * @property {boolean} acts an influence begins or ends here
 * @property {Line[]} lines
 * @property {number} textWidth
 * @property {number} textHeight
 * @property {number} pad
 * @property {number} w
 * @property {number} h
 * @property {number} head the height of its own words, where it holds others
 * @property {number} tabHeight
 * @property {number} outerWidth with its tabs and what it holds
 */

/**
 * 3. ranks.js, rows.js, columns.js: its cell in the grid of the target side; of a container, the first and the last.
 * @typedef {object} RankedBox
 * @property {number} rank
 * @property {boolean} loose nothing leads to it or away
 * @property {number} first
 * @property {number} last
 * @property {number} holds how many boxes stand in it
 * @property {number} row
 * @property {number} lastRow
 * @property {number} height in rows
 * @property {number} column
 * @property {number} lastColumn
 */

/**
 * 4. bands.js, or narrow.js and rails.js on a phone: where it stands.
 * @typedef {object} PlacedBox
 * @property {number} x
 * @property {number} y
 * @property {number} portHeight on a phone, what the arcs that meet it need
 */

/** @typedef {CastBox & SizedBox & RankedBox & PlacedBox} Box */

/**
 * 1. links.js: what joins two boxes, a leg or a line of marking and association.
 * @typedef {object} BareLink
 * @property {string} key
 * @property {LegFacts | null} leg
 * @property {string} from key of a box
 * @property {string} to key of a box
 * @property {string} relation
 * @property {string | null} sign
 * @property {Head} head
 * @property {boolean} double a transfer
 * @property {boolean} dashed
 * @property {boolean} negated the source says that it is not so
 * @property {boolean} disputed the cited paper disagrees
 * @property {string} word what stands on it
 * @property {string[]} flags
 *
 * @typedef {'triangle' | 'bar' | 'diamond' | 'circle' | 'square' | 'chevron' | 'none'} Head
 */

/**
 * 2. columns.js: its words in lines, and the gap between columns that they stand in best.
 * @typedef {object} WordedLink
 * @property {boolean} late it bends just before its end, because others end there too
 * @property {string[]} above
 * @property {string[]} below
 * @property {string[]} tab
 * @property {number} labelWidth
 * @property {number} [home]
 */

/**
 * 3. ports.js, crossing.js: where it leaves and meets its boxes, and its level through each column between.
 * @typedef {object} JoinedLink
 * @property {number} direction 1 to the right, -1 to the left, 0 within one column
 * @property {End} start
 * @property {End} end
 * @property {number[]} levels
 * @property {boolean} [back] seen from its end
 *
 * @typedef {{ node: Box, column: number, side: 'left' | 'right', x: number, y: number }} End
 */

/**
 * 3. rails.js, on a phone: its rail, and its ports, which are heights below the top of its boxes.
 * @typedef {object} RailLink
 * @property {number} startPort
 * @property {number} endPort
 * @property {number} rail
 * @property {number} railX
 * @property {number} wordsFrom
 * @property {number} bottom
 */

/**
 * 4. route.js, labels.js: its course and the place of its words.
 * @typedef {object} RoutedLink
 * @property {{ x: number, y: number, heading: number }} tip
 * @property {Bend[]} points
 * @property {Stretch[]} stretches
 * @property {Label} label
 *
 * @typedef {{ to: Point, bend?: [number, number, number, number] }} Bend
 * @typedef {{ gap: number, x1: number, x2: number, y: number }} Stretch a level part, which can carry words
 * @typedef {{ lines: (Line & { x: number, y: number })[], blocks: Rect[], tab: (Rect & { lines: string[] }) | null }} Label
 */

/** @typedef {BareLink & WordedLink & JoinedLink & RailLink & RoutedLink} Link */

/**
 * A column of the drawing, from left to right.
 * @typedef {{ key: string, w: number, before: number, after: number, x: number, right: number }} Column
 *
 * @typedef {{ text: string, note: string | null, x: number, y: number }} Heading
 */

/**
 * What is drawn; render.js makes SVG of it.
 * @typedef {object} Drawing
 * @property {'words' | 'vesicle' | 'lanes'} kind
 * @property {Box[]} boxes
 * @property {Link[]} arcs
 * @property {Heading[]} headings
 * @property {string[]} encodings what the legend explains
 * @property {string[]} words what is said beside the drawing
 * @property {number} width
 * @property {number} height
 */

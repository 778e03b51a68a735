/** Registers `<reflection-sheet>`, and `<learning-record>` so that it finds where its work is kept. */
import { define } from '../../parts/define.js';
import { ReflectionSheetElement } from './reflection-sheet-element.js';
import '../learning-record/define.js';
define('reflection-sheet', ReflectionSheetElement);
//# sourceMappingURL=define.js.map
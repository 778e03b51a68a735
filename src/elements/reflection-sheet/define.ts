/** Registers `<reflection-sheet>`, and `<learning-record>` so that it finds where its work is kept. */

import { define } from '../../ui/base/define.js';
import { ReflectionSheetElement } from './reflection-sheet.js';
import '../learning-record/define.js';

declare global {
  interface HTMLElementTagNameMap {
    'reflection-sheet': ReflectionSheetElement;
  }
}

define('reflection-sheet', ReflectionSheetElement);

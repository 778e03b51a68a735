/** Registers `<reflection-sheet>` and `<learning-record>`. */

import { define } from '../../ui/base/define.js';
import { ReflectionSheetElement } from './reflection-sheet.js';
import '../learning-record/define.js';

declare global {
  interface HTMLElementTagNameMap {
    'reflection-sheet': ReflectionSheetElement;
  }
}

define('reflection-sheet', ReflectionSheetElement);

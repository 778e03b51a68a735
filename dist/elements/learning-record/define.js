/** Registers `<learning-record>`, and lets widgets without one find the record that their page shares. */
import { define } from '../../parts/define.js';
import { keepPageRecords } from '../../parts/page-record.js';
import { LearningRecordElement } from './learning-record-element.js';
keepPageRecords();
define('learning-record', LearningRecordElement);
//# sourceMappingURL=define.js.map
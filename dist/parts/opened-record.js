/** What a session needs of the place that a record is opened in. */
export {};
//# sourceMappingURL=opened-record.js.map
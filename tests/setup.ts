// Univer uses Iterator.prototype.some, which Node 20 lacks; the workbench installs it, tests of single files need it too.
export {};

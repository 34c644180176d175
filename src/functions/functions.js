// Excel loads the functions with taskpane.html, the page of the shared runtime; the manifest has to name a script
// all the same. The functions themselves stand in functions.<hash>.js, so that a cache never mixes versions.

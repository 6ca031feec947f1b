"""Pages of the evidence: the library and its search, adding a source, a source and its copies, quotations, comparing.

`copytext` prepares the text of a copy for a page; `forms` are what is filled in; the other modules are views, one for
each kind of page; `urls` lists their addresses.
"""

"""LTI 1.3: a learning platform such as Moodle opens a drill and gets the grade. PyLTI1p3 does the protocol.

`network` is the door to other machines, closed by default; `registered` tells PyLTI1p3 which platforms are known;
`once` keeps nonces so that a launch works once; `launching` begins and takes launches and says what is wrong with one;
`grading` sends a score; `choosing` answers a teacher who picks drills for a course.
"""

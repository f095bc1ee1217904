"""What cannot be done, each kind named, in the module of its subject.

An error carries a code and figures; the language layer has its sentence.
"""

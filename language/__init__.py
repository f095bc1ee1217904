"""How athlete and coach talk: text to acts, facts to text.

Pure: what is read and what is said depend on the arguments alone. Words are data, one folder a language.
"""

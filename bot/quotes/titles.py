"""The name of whom a role stands for, with the title that shows it: "the mayor" is "Mayor Ann Lee"."""

from bot.quotes.person_roles import own_words
from bot.quotes.voice import Voice
from bot.text.roles import is_naming_role


def titled_name(voice: Voice, text: str) -> str | None:
    """Return the name of who speaks, with a title before it when a role found them and the title is that role.

    The title is what the text prints right before one of the person's names; without one the name stands alone.
    """
    name, person, mention = voice.speaker.name, voice.person, voice.mention
    if name is None or person is None or mention is None or voice.state != "role":
        return name
    role = text[slice(*mention)].casefold()
    own = own_words(role)
    noun = next((word for word in reversed(role.split()) if word in own and is_naming_role(word)), None)
    if noun is None:
        return name
    names = {place.start for place in person.places}
    for start, end in sorted(person.roles.spans(noun)):
        title = text[start:end].split()
        if title[-1].casefold() == noun and text[end : end + 1] == " " and end + 1 in names:
            return " ".join((*title, name))
    return name

"""What the baselines speak: a message in, a reply out."""

from pydantic import BaseModel


class Message(BaseModel):
    """What an athlete says."""

    athlete: str
    message_id: str
    text: str


class Reply(BaseModel):
    """What they are answered."""

    text: str

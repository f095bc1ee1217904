"""How it stands with the language model and the embedder: they are asked, once."""

from urllib.parse import urlsplit

from langchain_core.messages import HumanMessage

from graph.checkup.finding import Finding, note, ok, problem
from graph.model import EmbedderFailed, ModelFailed
from graph.serving import allowance
from model.built_in import BuiltInEmbedder
from settings import Settings

AWAY = "see that it runs: OPENAI_BASE_URL"
REMEDIES = {
    "denied": "see OPENAI_API_KEY, and that the key may use FITCOACH_MODEL",
    "busy": "it takes no more requests now: see its limits",
    "late": "give it more time: FITCOACH_MODEL_SECONDS; or take a quicker one",
    "nonsense": "what answers there does not speak the OpenAI API, or has no such model",
}


async def of_model(settings: Settings) -> Finding:
    allowed = allowance(settings)
    try:
        if allowed.model is None:
            return note("model", "none: the coach gets along with its own language", "OPENAI_API_KEY, FITCOACH_MODEL")
        answer = await allowed.model.answer([HumanMessage("Say: ready")], [], settings.model_seconds)
    except ModelFailed as error:
        where = _host(settings.openai_base_url)
        return problem("model", f"{where} gives no answer ({error.failure})", REMEDIES.get(error.failure, AWAY))
    finally:
        await allowed.close()
    return ok("model", f"{answer.model} answers at {_host(settings.openai_base_url)}")


async def of_embedder(settings: Settings) -> Finding:
    allowed = allowance(settings)
    try:
        if isinstance(allowed.embedder, BuiltInEmbedder):
            return ok("embedder", "built-in")
        assert allowed.embedder is not None
        await allowed.embedder.vectors(["ready"], settings.model_seconds)
        return ok("embedder", f"{allowed.embedder.name} answers at {_host(settings.openai_base_url)}")
    except EmbedderFailed:
        where = _host(settings.openai_base_url)
        return problem("embedder", f"{where} gives no vectors", "see FITCOACH_EMBEDDING_MODEL; or set it to built-in")
    finally:
        await allowed.close()


def _host(base_url: str | None) -> str:
    """Where a model is, without what a URL may hold besides."""
    return urlsplit(base_url).hostname or "" if base_url else "OpenAI"

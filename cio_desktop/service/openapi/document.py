"""The description as one document of OpenAPI 3.1, made from the route tables and the types. Pure."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Any

import msgspec

from cio_desktop import __version__
from cio_desktop.protocol.error_body import ErrorBody
from cio_desktop.service.call import Handler
from cio_desktop.service.routes import Route

from .fields import Field
from .operations import OPERATIONS, Operation

_PLACEHOLDER = re.compile(r"\{([a-z_]+)(\.\.\.)?\}")
_SCHEMA = "#/components/schemas/{name}"
_ERROR = "#/components/responses/Error"
_JSON, _FORM, _MULTIPART = "application/json", "application/x-www-form-urlencoded", "multipart/form-data"
_IN_QUERY = ("GET", "DELETE")
_ABOUT = (
    "Context.IO 2.0, served over your own mail servers. Parameters of POST and PUT are read from the query as well; an "
    "empty value counts as not given, an unknown one is ignored. Everything else is in service/API.md."
)
_SIGNED = (
    "OAuth 1.0a (RFC 5849), two-legged, HMAC-SHA1: consumer key and secret, an empty token. A form body is signed, "
    "JSON and multipart are not."
)
_ROWS = {
    "type": "array",
    "items": {"$ref": _SCHEMA.format(name="FolderRef")},
    "minItems": 1,
    "description": "Each with a name or a symbolic_name.",
}


def build(routes: Sequence[Route[Handler]], root: str) -> dict[str, Any]:
    """Of all signed routes. `root`: the address the client used."""
    answers = {operation.answer for operation in OPERATIONS.values() if operation.answer is not None}
    ordered = sorted(answers, key=str)
    shapes, schemas = msgspec.json.schema_components([*ordered, ErrorBody], ref_template=_SCHEMA)
    schema_of = dict(zip(ordered, shapes, strict=False))
    # the old service's second spelling, which this one never sends
    schemas["ConnectToken"]["properties"].pop("serverLabel")
    paths: dict[str, Any] = {}
    used: Counter[str] = Counter()
    for route in routes:
        item = paths.setdefault(_path(route.pattern), {"parameters": _of_path(route.pattern)})
        for method, handler in route.methods.items():
            operation = OPERATIONS[handler]
            noun = handler.__module__.rpartition(".")[2]
            name = f"{noun}.{handler.__name__}"
            used[name] += 1
            item[method.lower()] = {
                "operationId": name if used[name] == 1 else f"{name}.{used[name]}",
                "tags": [noun],
                "summary": operation.about,
                **_takes(operation, method),
                "responses": _answers(operation, schema_of, bool(item["parameters"])),
            }
    return {
        "openapi": "3.1.0",
        "info": {"title": "CIO Desktop", "version": __version__, "description": _ABOUT},
        "servers": [{"url": root}],
        "security": [{"oauth1": []}],
        "paths": paths,
        "components": {
            "schemas": schemas,
            "responses": {"Error": _error()},
            "securitySchemes": {"oauth1": {"type": "http", "scheme": "OAuth", "description": _SIGNED}},
        },
    }


def _path(pattern: str) -> str:
    return _PLACEHOLDER.sub(r"{\1}", pattern)


def _of_path(pattern: str) -> list[dict[str, Any]]:
    found = []
    for name, several in _PLACEHOLDER.findall(pattern):
        parameter: dict[str, Any] = {
            "name": name,
            "in": "path",
            "required": True,
            "schema": {"type": "string", "minLength": 1},
        }
        if several:
            parameter["description"] = "A slash in it may be %2F or bare."
        found.append(parameter)
    return found


def _takes(operation: Operation, method: str) -> dict[str, Any]:
    in_query = (*operation.query, *(operation.fields if method in _IN_QUERY else ()))
    parameters = [_parameter(field, "query") for field in in_query]
    parameters += [_parameter(field, "header") for field in operation.headers]
    takes: dict[str, Any] = {"parameters": parameters} if parameters else {}
    if operation.rows:
        takes["requestBody"] = {"required": True, "content": {_JSON: {"schema": _ROWS}}}
    elif method not in _IN_QUERY and operation.fields:
        takes["requestBody"] = _body(operation)
    return takes


def _parameter(field: Field, where: str) -> dict[str, Any]:
    parameter: dict[str, Any] = {"name": field.name, "in": where, "schema": field.schema}
    if field.required:
        parameter["required"] = True
    if field.about:
        parameter["description"] = field.about
    return parameter


def _body(operation: Operation) -> dict[str, Any]:
    required = [field.name for field in operation.fields if field.required]
    schema: dict[str, Any] = {
        "type": "object",
        "properties": {
            field.name: field.schema | ({"description": field.about} if field.about else {})
            for field in operation.fields
        },
    }
    if required:
        schema["required"] = required
    content: dict[str, Any] = {_FORM: {"schema": schema}, _MULTIPART: {"schema": schema}, _JSON: {"schema": schema}}
    if operation.raw is not None:
        content[_MULTIPART] = {"schema": schema, "encoding": {operation.raw: {"contentType": "message/rfc822"}}}
    return {"required": bool(required), "content": content}


def _answers(operation: Operation, schema_of: dict[Any, Any], below: bool) -> dict[str, Any]:
    content: dict[str, Any] = {name: {} for name in operation.media}
    if operation.answer is not None:
        content[_JSON] = {"schema": schema_of[operation.answer]}
    words = {200: "Done", 201: "Made", 202: "Begun, and not over yet", 206: "The range that was asked for"}
    answers: dict[str, Any] = {
        str(status): {"description": words[status], "content": content} for status in operation.statuses
    }
    refused = ("400", "401", "403", *(("404",) if below else ()), "503")
    return answers | {status: {"$ref": _ERROR} for status in (*refused, "default")}


def _error() -> dict[str, Any]:
    return {
        "description": "What went wrong: one body for every failure",
        "content": {_JSON: {"schema": {"$ref": _SCHEMA.format(name="ErrorBody")}}},
    }

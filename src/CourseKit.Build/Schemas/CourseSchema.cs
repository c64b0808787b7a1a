using System.Text.Json.Nodes;
using CourseKit.Model;

namespace CourseKit.Build;

/// <summary>The JSON Schema of <c>course.yml</c>. The same for every course.</summary>
internal static class CourseSchema
{
    public static JsonObject Create()
    {
        var properties = new JsonObject();
        foreach (var key in CourseKeys.All) properties[key] = Of(key);
        var definitions = new JsonObject { [RuleKeys.Severity] = SettingTypes.Severity() };
        return new JsonObject
        {
            ["$schema"] = SchemaFiles.Dialect,
            ["title"] = "course.yml",
            ["description"] = "What belongs to the whole of a course.",
            ["type"] = new JsonArray("object", "null"),
            ["properties"] = properties,
            ["additionalProperties"] = false,
            ["definitions"] = definitions,
        };
    }

    private static JsonObject Of(string key) => key switch
    {
        "title" => SettingTypes.Text().Described("The title of the course."),
        "id" => SettingTypes.Pattern("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "Write lower-case letters and digits, with hyphens between words.").Described("Names decks and keeps readers' review history. Choose it once, then leave it alone."),
        "description" => SettingTypes.Text().Described("What the course is about, in a sentence or two."),
        "base_url" => SettingTypes.WebAddress().With("pattern", "^https?://[^?#]+$").Described("Where the site will live.").Like(
            "https://example.org/course/"),
        "language" => SettingTypes.Language().Described("The language of the course, such as en or pt-BR.").With("default", "en"),
        "authors" => SettingTypes.Texts().Described("Who wrote the course."),
        "license" => SettingTypes.Text().Described("Under what terms others may use it.").Like("CC BY 4.0"),
        "license_url" =>
            SettingTypes.WebAddress().Described("Where the terms can be read.").Like("https://creativecommons.org/licenses/by/4.0/"),
        "palette" => SettingTypes.Color().Described("The color of review blocks that name none.").With(
            "default", ReviewColorNames.Of(ReviewColor.Blue)),
        "review" => SettingTypes.Review().Described("How review blocks appear.").With("default", "widget"),
        "schedule" => SettingTypes.Group().Described("How the site's own review asks.").With("properties", Schedule()).With(
            "additionalProperties", false),
        "offline" =>
            SettingTypes.Boolean().Described("Let readers read without the network what they have read before.").With("default", true),
        "search" => SettingTypes.Boolean().Described("Let readers search the course on its site.").With("default", true),
        "smart_punctuation" => SettingTypes.Boolean().Described(
            "Write curly quotes, dashes for -- and --- and an ellipsis for ... on the site.").With("default", false),
        "typesetting" =>
            SettingTypes.Names("full", "none").Described("none leaves formulas as TeX and code without colors.").With("default", "full"),
        "macros" => SettingTypes.Group().Described("TeX commands that every formula knows: a name, and what it stands for, with arguments #1 to #9.").With("additionalProperties", SettingTypes.Text()),
        "content_security_policy" =>
            ContentPolicy().Described("What pages may load and run besides what they are seen to use; none for no policy at all."),
        "contributors" => SettingTypes.Names("trusted", "untrusted").Described(
            "untrusted takes out of raw HTML and braces what could run, ask for input or cover the page.").With("default", "trusted"),
        "repository" =>
            Repository().Described("Where readers report mistakes and edit the sources: the repository's address, or more about it."),
        "links" => SettingTypes.Group().Described("Links to other hosts.").With("properties", Links()),
        "modules" => SettingTypes.List().Described("The modules in reading order, each by the name of its folder."),
        "sources" =>
            SettingTypes.Group().Described("What the course draws on, each under the key by which pages and prompts name it.")
                .With("additionalProperties", Source()),
        "bibliography" => SettingTypes.Texts().Described("Files of BibTeX or CSL-JSON whose entries are sources too."),
        "rules" => SettingTypes.Group().Described("Severities of rules, by code or name. 'coursekit explain' lists them all.")
            .With("properties", RuleKeys.Of(Rules.All)).With("additionalProperties", false),
        "params" => SettingTypes.Group().Described("Values of the author's own, for the param shortcode and templates."),
        _ => new JsonObject(),
    };

    private static JsonObject Links() => new()
    {
        ["ignore"] = SettingTypes.Texts().Described("Addresses that 'coursekit check --links' does not ask; * stands for any signs.")
            .Like("https://example.org/*"),
    };

    private static JsonObject Schedule() => new()
    {
        ["retention"] = Number("number", 0.7, 0.99, 0.9).Described("The share of answers that should be known when they are asked for."),
        ["longest_interval"] = Number("integer", 7, 36_500, 365).Described("The most days between two reviews."),
        ["new_a_day"] = Number("integer", 0, 9999, 20).Described("How many new questions a day brings."),
        ["reviews_a_day"] = Number("integer", 1, 9999, 200).Described("How many questions a day brings back."),
    };

    private static JsonObject ContentPolicy()
    {
        var directives = new JsonObject();
        foreach (var directive in PolicyDirectives.All) directives[directive] = SettingTypes.Texts().Like("https://api.example.org");
        return SettingTypes.Of("string", "object", "null").With("pattern", "^none$")
            .With("patternErrorMessage", "Write none, or directives with sources.")
            .With("properties", directives).With("additionalProperties", false);
    }

    private static JsonObject Repository() => SettingTypes.Of("string", "object", "null")
        .With("pattern", "^https?://[^/]+/[^/]+/.+$")
        .With("patternErrorMessage", "Write a whole address, such as https://github.com/OWNER/NAME.")
        .With("properties", new JsonObject
        {
            ["url"] = SettingTypes.WebAddress().Described("The repository.").Like("https://github.com/OWNER/NAME"),
            ["branch"] = SettingTypes.Text().Described("The branch that is edited.").With("default", "main"),
            ["folder"] = SettingTypes.Text().Described("Where the course lies in the repository.").Like("course"),
            ["edit"] = SettingTypes.Pattern("^https?://.*\\{path\\}", "Write an address with {path} in it.")
                .Described("The address that edits a file, for other hosts."),
            ["report"] = SettingTypes.Pattern("^(https?://|mailto:)", "Write an address, which may have {title} and {text} in it.")
                .Described("The address that reports a mistake."),
        })
        .With("additionalProperties", false);

    private static JsonObject Number(string type, JsonNode least, JsonNode most, JsonNode otherwise) =>
        SettingTypes.Of(type, "null").With("minimum", least).With("maximum", most).With("default", otherwise);

    private static JsonObject Source() => new()
    {
        ["title"] = "A source",
        ["description"] = "Its title, or title, authors, year, in and url.",
        ["type"] = new JsonArray("string", "number", "boolean", "object"),
        ["properties"] = new JsonObject
        {
            ["title"] = SettingTypes.Of("string", "number", "boolean").With("minLength", 1).Described("What it is called."),
            ["authors"] = SettingTypes.Texts().Described("Who wrote it."),
            ["year"] = SettingTypes.Integer().Described("When it appeared.").Like(2020),
            ["in"] = SettingTypes.Text().Described("What it appeared in: a journal, a book, a site.").Like("Synthese 198"),
            ["url"] = SettingTypes.WebAddress().Described("Where it can be read.").Like("https://example.org/paper"),
        },
        ["required"] = new JsonArray("title"),
        ["additionalProperties"] = false,
    };
}

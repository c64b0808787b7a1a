using System.Text.Json;
using CourseKit.Build;
using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Cli;

/// <summary>
/// The prompts as an array of <c>{id, kind, page, line, block, question, answer, cloze, tags, color, metadata}</c> in course
/// order. A prompt that stands in two places is there twice, with the same id: the one the lock file knows, or would be given.
/// </summary>
internal static class PromptJson
{
    public static void Write(Course course, TextWriter writer) => writer.Write(JsonText.Write(json =>
    {
        json.WriteStartArray();
        foreach (var page in course.Pages)
        {
            foreach (var block in page.Page.Blocks)
            {
                var color = block.Color ?? page.Page.Palette ?? course.Settings.Palette;
                foreach (var prompt in block.Prompts) WritePrompt(json, prompt, course.Identities[prompt], page.Page, color);
            }
        }

        json.WriteEndArray();
    }));

    private static void WritePrompt(Utf8JsonWriter json, Prompt prompt, PromptIdentity identity, CoursePage page, ReviewColor color)
    {
        var isCloze = prompt.Kind == PromptKind.Cloze;
        json.WriteStartObject();
        json.WriteString("id", identity.Id);
        json.WriteString("kind", isCloze ? "cloze" : "qa");
        json.WriteString("page", page.Path);
        json.WriteNumber("line", prompt.Location.Start.Line);
        json.WriteNumber("block", prompt.Block);
        json.WriteStringOrNull("question", isCloze ? null : prompt.Question.Text);
        json.WriteStringOrNull("answer", isCloze ? null : prompt.Answer?.Text);
        json.WriteStringOrNull("cloze", isCloze ? prompt.Question.Text : null);
        json.WriteStartArray("tags");
        foreach (var tag in prompt.Tags) json.WriteStringValue(tag);
        json.WriteEndArray();
        json.WriteString("color", ReviewColorNames.Of(color));
        json.WriteStartObject("metadata");
        foreach (var entry in prompt.Metadata) json.WriteString(entry.Name, entry.Value);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}

using System.Globalization;
using System.Text;

namespace CourseKit.Model;

/// <summary>
/// The id that Orbit's embedded component gives a prompt. It is a hash of the prompt's text, so any edit makes another task and the
/// reader starts anew; knowing it lets CourseKit say so beforehand. Texts are taken exactly as the component will read them.
/// </summary>
public static class OrbitTaskId
{
    private static readonly byte[] _tasks = UuidV5.Parse("354182c0-33a8-4763-bbad-960bf679b4a1");

    /// <summary>Twenty-two characters for a question and answer; images as the absolute addresses in their attributes.</summary>
    public static string OfQa(
        string question, string answer, IReadOnlyList<string>? questionImages = null, IReadOnlyList<string>? answerImages = null)
    {
        var spec = new StringBuilder("{\"content\":{\"answer\":");
        AppendField(spec, answer, answerImages ?? []);
        spec.Append(",\"body\":");
        AppendField(spec, question, questionImages ?? []);
        spec.Append(",\"type\":\"qa\"},\"type\":\"memory\"}");
        return Id(_tasks, spec.ToString());
    }

    /// <summary>Twenty-two characters for a cloze, given with the braces of its attribute.</summary>
    public static string OfCloze(string markup)
    {
        var cloze = OrbitCloze.Parse(markup);
        var spec = new StringBuilder("{\"content\":{\"body\":");
        AppendField(spec, cloze.Text, []);
        spec.Append(",\"components\":{");
        AppendComponents(spec, cloze.Deletions);
        spec.Append("},\"type\":\"cloze\"},\"type\":\"memory\"}");
        return Id(_tasks, spec.ToString());
    }

    /// <summary>The id that stands for an image in a task.</summary>
    public static string OfAttachment(string url) => Id(UuidV5.UrlNamespace, url);

    private static string Id(byte[] nameSpace, string name) => Base64Url.Encode(UuidV5.Of(nameSpace, name), 16);

    private static void AppendField(StringBuilder spec, string text, IReadOnlyList<string> images)
    {
        spec.Append("{\"attachments\":[");
        for (var i = 0; i < images.Count; i++)
        {
            if (i > 0) spec.Append(',');
            spec.Append('"').Append(OfAttachment(images[i])).Append('"');
        }

        spec.Append("],\"text\":");
        JavaScriptJson.AppendString(spec, text);
        spec.Append('}');
    }

    /// <summary>
    /// The keys are numbers in the order of texts, "10" before "2", because Orbit sorts them as JavaScript sorts strings.
    /// </summary>
    private static void AppendComponents(StringBuilder spec, IReadOnlyList<OrbitDeletion> deletions)
    {
        var numbers = Enumerable.Range(0, deletions.Count).OrderBy(Text, StringComparer.Ordinal).ToArray();
        foreach (var number in numbers)
        {
            if (number > 0) spec.Append(',');
            var (start, length) = deletions[number];
            spec.Append('"').Append(Text(number)).Append("\":{\"order\":").Append(Text(number))
                .Append(",\"ranges\":[{\"hint\":null,\"length\":").Append(Text(length))
                .Append(",\"startIndex\":").Append(Text(start)).Append("}]}");
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>The files whose text a page holds.</summary>
internal static class IncludedFiles
{
    /// <summary>A page, then what it includes, each file once, and no more than a page may include.</summary>
    public static IEnumerable<Document> With(Document page, ProseContext context)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { page.Source.Path };
        var open = new Queue<Document>([page]);
        while (open.Count > 0)
        {
            var document = open.Dequeue();
            yield return document;
            foreach (var written in CallsIn(document.Segments))
            {
                if (seen.Count > Includer.MostIncludes || CoursePath.Resolve(document.Source.Path, written) is not { } path) continue;
                if (CourseLayout.IsHidden(path) || !seen.Add(path) || context.Include(path) is not { } file || !MayMatter(file.Text))
                {
                    continue;
                }

                open.Enqueue(context.Parse(file));
            }
        }
    }

    private static IEnumerable<string> CallsIn(EquatableArray<Segment> segments)
    {
        foreach (var segment in segments)
        {
            if (segment is not ShortcodeSegment call) continue;
            if (call.Signature.Role.IncludedFile is not null && !call.Call.Arguments.IsEmpty) yield return call.Call.Arguments[0].Value;
            foreach (var inner in CallsIn(call.Inner)) yield return inner;
        }
    }

    /// <summary>Whether a text defines something, or includes what may.</summary>
    private static bool MayMatter(string text) =>
        text.IndexOf("]:", StringComparison.Ordinal) >= 0 || Shortcodes.MayInclude(text);
}

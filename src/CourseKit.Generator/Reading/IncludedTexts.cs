using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Generator;

/// <summary>
/// The texts that pages may include. A page depends on those that it names and on what these name in turn, and on no others; so an edit to
/// one is felt by the pages that include it, and by no page that includes nothing.
/// </summary>
internal sealed record IncludedTexts(EquatableArray<SourceText> Texts)
{
    public static IncludedTexts None { get; } = new(EquatableArray<SourceText>.Empty);

    /// <summary>The files whose names stand in a text that includes: more than it includes, never less.</summary>
    public static EquatableArray<string> NamedIn(string text, CoursePaths paths) =>
        Shortcodes.MayInclude(text)
            ? paths.Paths.Where(path => text.IndexOf(NameOf(path), StringComparison.Ordinal) >= 0).ToEquatableArray()
            : EquatableArray<string>.Empty;

    /// <summary>Reads the files that are named, and those that they name.</summary>
    public static IncludedTexts Read(
        IEnumerable<string> named, IEnumerable<CourseFile> files, CoursePaths paths, CancellationToken cancellation)
    {
        var waiting = new Queue<string>(named);
        if (waiting.Count == 0) return None;
        var byPath = files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        var texts = new SortedDictionary<string, SourceText?>(StringComparer.Ordinal);
        while (waiting.Count > 0)
        {
            var path = waiting.Dequeue();
            if (texts.ContainsKey(path) || !byPath.TryGetValue(path, out var file)) continue;
            var source = texts[path] = file.Read(cancellation).Source;
            foreach (var next in NamedIn(source?.Text ?? "", paths)) waiting.Enqueue(next);
        }

        return new IncludedTexts(texts.Values.OfType<SourceText>().ToEquatableArray());
    }

    /// <summary>Those of these texts that one page depends on.</summary>
    public IncludedTexts For(CourseText page, CoursePaths paths)
    {
        var waiting = new Queue<string>(NamedIn(page.Source?.Text ?? "", paths));
        if (waiting.Count == 0 || Texts.IsEmpty) return None;
        var own = new SortedDictionary<string, SourceText>(StringComparer.Ordinal);
        while (waiting.Count > 0)
        {
            var path = waiting.Dequeue();
            if (own.ContainsKey(path) || Find(path) is not { } source) continue;
            own.Add(path, source);
            foreach (var next in NamedIn(source.Text, paths)) waiting.Enqueue(next);
        }

        return new IncludedTexts(own.Values.ToEquatableArray());
    }

    public SourceText? Find(string path) => Texts.FirstOrDefault(text => text.Path == path);

    private static string NameOf(string path) => path.Substring(path.LastIndexOf('/') + 1);
}

using CourseKit.Templating;

namespace CourseKit.Export;

/// <summary>A part of a list of contents: a folder with what is in it, or a run of pages that stand between folders.</summary>
internal sealed record GroupView(CardView? Section, IReadOnlyList<CardView> Entries)
{
    public static TemplateType<GroupView> Type { get; } = TemplateType.Define<GroupView>(
            "group", "A part of a list of contents: a folder with what is in it, or a run of pages between folders.")
        .Text("title", group => group.Section?.Page.Page.Title, "The folder's title; null for a run of pages.")
        .Text("description", group => group.Section?.Page.Page.Description, "The folder's description, or null.")
        .Text("url", group => group.Section?.Page.Url, "The folder's address from the root of the site; null for a run of pages.")
        .List("entries", () => CardView.Type, group => group.Entries, "The pages and folders in it, in reading order.");

    /// <summary>Groups entries without changing their order.</summary>
    public static IReadOnlyList<GroupView> Of(IReadOnlyList<CardView> entries)
    {
        var groups = new List<GroupView>();
        var run = new List<CardView>();
        foreach (var entry in entries)
        {
            if (!entry.IsSection)
            {
                run.Add(entry);
                continue;
            }

            if (run.Count > 0) groups.Add(new GroupView(null, [.. run]));
            run.Clear();
            groups.Add(new GroupView(entry, entry.Entries));
        }

        if (run.Count > 0) groups.Add(new GroupView(null, run));
        return groups;
    }
}

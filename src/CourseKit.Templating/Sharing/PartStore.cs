using System.Collections.Concurrent;
using System.Text;
using Scriban.Runtime;

namespace CourseKit.Templating;

/// <summary>
/// Parts of pages that are made once and used for every page on which they are the same: a menu, a footer. Whether a part is
/// the same is read from its template (<see cref="PartAnalysis"/>), so it holds for a course's own templates as well; where
/// nothing can be proved, the part is made anew. For one model and any number of threads.
/// </summary>
public sealed class PartStore(TemplateLibrary library, PartRules rules)
{
    private readonly PartAnalysis _analysis = new(library, rules);
    private readonly ConcurrentDictionary<string, SharedPart?> _made = new(StringComparer.Ordinal);

    /// <summary>True for a template that is proved to be the same on many pages when it is included without arguments.</summary>
    /// <param name="name">The template's name in the library.</param>
    public bool IsShared(string name) => library.Find(name) is { } template && _analysis.Find(template) is not null;

    /// <summary>Writes a part that was made before, or makes it; false when it must run as an ordinary include.</summary>
    internal bool TryWrite(Template template, RenderContext context)
    {
        if (context.Recorder is not null || _analysis.Find(template) is not { } plan || KeyOf(template, plan, context) is not { } key)
        {
            return false;
        }

        if (!_made.TryGetValue(key, out var part)) part = _made.GetOrAdd(key, Make(template, plan, context));
        return part is not null && part.TryWrite(context, context.PageOf(rules.Page));
    }

    /// <summary>Null when the part holds a value that no hole can be made for.</summary>
    private static SharedPart? Make(Template template, PartPlan plan, RenderContext context)
    {
        var recorder = new HoleRecorder(plan);
        var text = new StringBuilderOutput();
        context.PushOutput(text);
        context.Recorder = recorder;
        try
        {
            IncludeFunction.Run(context, template, [template.Source.Path], context.CurrentNode!);
        }
        finally
        {
            context.Recorder = null;
            context.PopOutput();
        }

        return recorder.Cut(text.ToString());
    }

    private string? KeyOf(Template template, PartPlan plan, RenderContext context)
    {
        // A variable of the theme's words must be there already: a page that has not set it would stop here.
        foreach (var variable in plan.Variables)
        {
            if (context.GetValue(variable) is null) return null;
        }

        var key = new StringBuilder(template.Source.Path);
        foreach (var name in plan.Keys)
        {
            if (!context.Model.TryGet(name, out var value) || !TryAppend(key, value)) return null;
        }

        if (context.PageOf(rules.Page) is not { } page) return null;
        foreach (var name in plan.PageKeys)
        {
            if (!page.TryGet(name, out var value) || !TryAppend(key, value)) return null;
        }

        return key.ToString();
    }

    private static bool TryAppend(StringBuilder key, object? value)
    {
        switch (value)
        {
            case null or string:
                key.Append('\n').Append(value as string);
                return true;
            case ReadOnlyItems items:
                key.Append('\n').Append(items.Count);
                for (var i = 0; i < items.Count; i++) TryAppend(key, items[i]);
                return true;
            default:
                return false;
        }
    }
}

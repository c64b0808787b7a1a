using CourseKit.Syntax;
using Scriban.Syntax;

namespace CourseKit.Templating;

/// <summary>What the checker knows inside one function or included template.</summary>
internal sealed class CheckFrame
{
    /// <summary>Null when the call is not known: a template looked at by itself.</summary>
    public IReadOnlyList<TemplateShape>? Arguments { get; init; }

    public IReadOnlyDictionary<string, TemplateShape>? Named { get; init; }

    /// <summary>The text that the nodes stand in.</summary>
    public required SourceText Source { get; init; }

    /// <summary>What <c>$$</c> runs.</summary>
    public ScriptBlockStatement? WrappedBlock { get; init; }

    /// <summary>In a template, what <c>ret</c> gives is printed.</summary>
    public bool IsTemplate { get; init; } = true;

    /// <summary>What <c>ret</c> gives, as far as it was seen.</summary>
    public TemplateShape Returned { get; set; } = TemplateShape.Null;

    public Place PlaceOf(ScriptNode node) => Place.Of(Source, node);

    public TemplateShape ArgumentAt(int index) =>
        Arguments is null ? TemplateShape.Unknown : index < Arguments.Count ? Arguments[index] : TemplateShape.Null;

    public TemplateShape NamedArgument(string name) =>
        Arguments is null ? TemplateShape.Unknown : Named is not null && Named.TryGetValue(
            name, out var shape) ? shape : TemplateShape.Null;
}

/// <summary>Names and shapes at one point of a template. Branches work on copies that are joined where they meet.</summary>
internal sealed class CheckVariables
{
    private readonly Dictionary<string, TemplateShape> _shapes;

    public CheckVariables() => _shapes = new(StringComparer.Ordinal);

    private CheckVariables(Dictionary<string, TemplateShape> shapes) => _shapes = shapes;

    public CheckVariables Copy() => new(new Dictionary<string, TemplateShape>(_shapes, StringComparer.Ordinal));

    public bool TryGet(string name, out TemplateShape shape) => _shapes.TryGetValue(name, out shape!);

    public void Set(string name, TemplateShape shape) => _shapes[name] = shape;

    /// <summary>Takes in what another way through the template left; true when that told anything new.</summary>
    public bool JoinWith(CheckVariables other)
    {
        var changed = false;
        foreach (var (name, shape) in other._shapes)
        {
            var before = _shapes.GetValueOrDefault(name);
            var after = before is null ? shape : Shapes.Join(before, shape);
            if (before is not null && Shapes.AreAlike(before, after)) continue;
            _shapes[name] = after;
            changed = true;
        }

        return changed;
    }

    public void ReplaceWith(CheckVariables other)
    {
        _shapes.Clear();
        foreach (var (name, shape) in other._shapes) _shapes[name] = shape;
    }
}

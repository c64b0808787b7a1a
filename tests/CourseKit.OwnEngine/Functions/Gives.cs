namespace OwnEngine;

/// <summary>What builtins give, as the checker sees it.</summary>
internal static class Gives
{
    public static readonly ResultRule Anything = _ => TemplateShape.Unknown;
    public static readonly ResultRule Number = _ => TemplateShape.Number;
    public static readonly ResultRule Flag = _ => TemplateShape.Flag;
    public static readonly ResultRule Date = _ => TemplateShape.Date;
    public static readonly ResultRule Duration = _ => TemplateShape.Duration;
    public static readonly ResultRule Text = _ => TemplateShape.Text;
    public static readonly ResultRule Html = _ => TemplateShape.Html;

    /// <summary>Letters, digits and hyphens whatever it is given: a hash, a handle.</summary>
    public static readonly ResultRule Safe = _ => TemplateShape.Literal;

    /// <summary>Text made from its arguments: harmless only when all of them are the template's own words.</summary>
    public static readonly ResultRule TextOfAll = arguments => arguments.All(IsOwn) ? TemplateShape.Literal : TemplateShape.Text;

    /// <summary>Text joined from its arguments, cut nowhere: HTML when all of them may be printed.</summary>
    public static readonly ResultRule JoinOfAll = arguments => arguments.All(IsOwn) ? TemplateShape.Literal
        : arguments.All(argument => argument.IsSafeToPrint) ? TemplateShape.Html
        : TemplateShape.Text;

    public static readonly ResultRule ElementOfFirst = arguments => arguments.Count > 0 ? ElementOf(arguments[0]) : TemplateShape.Unknown;

    public static readonly ResultRule AnyList = _ => TemplateShape.ListOf(TemplateShape.Unknown);

    /// <summary>Pieces of the first argument.</summary>
    public static readonly ResultRule PiecesOfFirst = arguments =>
        TemplateShape.ListOf(arguments.Count > 0 && IsOwn(arguments[0]) ? TemplateShape.Literal : TemplateShape.Text);

    public static TemplateShape ElementOf(TemplateShape shape) => shape.Kind switch
    {
        ShapeKind.List => shape.Element ?? TemplateShape.Unknown,
        ShapeKind.Literal => TemplateShape.Literal,
        ShapeKind.Text or ShapeKind.Html => TemplateShape.Text,
        _ => TemplateShape.Unknown,
    };

    private static bool IsOwn(TemplateShape shape) =>
        shape.Kind is ShapeKind.Literal or ShapeKind.Number or ShapeKind.Flag or ShapeKind.Null or ShapeKind.Function;
}

namespace CourseKit.Typesetting;

/// <summary>An engine gave a piece of work up. It is of no use afterwards.</summary>
internal sealed class TypesetTroubleException(TypesetTrouble trouble, Exception? inner = null) : Exception($"Not typeset: {trouble}", inner)
{
    public TypesetTrouble Trouble { get; } = trouble;
}

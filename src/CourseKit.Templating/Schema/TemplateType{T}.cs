namespace CourseKit.Templating;

/// <summary>The members that templates see on objects of one C# type. Build it once and keep it in a static field.</summary>
public sealed class TemplateType<T> : TemplateType
    where T : class
{
    private readonly Dictionary<string, Func<T, object?>> _readers = new(StringComparer.Ordinal);

    internal TemplateType(string name, string doc)
        : base(name, doc)
    {
    }

    /// <summary>Plain text.</summary>
    public TemplateType<T> Text(string name, Func<T, string?> get, string doc) => Add(name, TemplateShape.Text, get, doc);

    /// <summary>Text that is HTML already.</summary>
    public TemplateType<T> Html(string name, Func<T, string?> get, string doc) => Add(name, TemplateShape.Html, get, doc);

    public TemplateType<T> Number(string name, Func<T, long> get, string doc) =>
        Add(name, TemplateShape.Number, target => ModelValue.Of(get(target)), doc);

    public TemplateType<T> Flag(string name, Func<T, bool> get, string doc) =>
        Add(name, TemplateShape.Flag, target => ModelValue.Of(get(target)), doc);

    public TemplateType<T> Date(string name, Func<T, DateTimeOffset?> get, string doc) =>
        Add(name, TemplateShape.Date, target => ModelValue.Of(get(target)), doc);

    /// <summary>Another object, or null. The type is asked for when it is first needed, so it may be this very type.</summary>
    public TemplateType<T> Object<TOther>(string name, Func<TemplateType<TOther>> type, Func<T, TOther?> get, string doc)
        where TOther : class =>
        Add(name, TemplateShape.ObjectOf(type), target => get(target) is { } other ? type().Bind(other) : null, doc);

    public TemplateType<T> List<TItem>(string name, Func<TemplateType<TItem>> type, Func<T, IReadOnlyList<TItem>> get, string doc)
        where TItem : class =>
        Add(name, TemplateShape.ListOf(TemplateShape.ObjectOf(type)), target => new BoundList<TItem>(type(), get(target)), doc);

    public TemplateType<T> TextList(string name, Func<T, IReadOnlyList<string>> get, string doc) =>
        Add(name, TemplateShape.ListOf(TemplateShape.Text), target => new TextList(get(target)), doc);

    /// <summary>An object whose members nobody knows beforehand: an author's own settings. What it holds counts as plain text.</summary>
    public TemplateType<T> Open(string name, Func<T, TemplateObject?> get, string doc) => Add(name, TemplateShape.AnyObject, get, doc);

    /// <summary>
    /// A member of any shape; its values are those that <see cref="TemplateObject.Of(IEnumerable{KeyValuePair{string, object?}})"/> takes.
    /// </summary>
    public TemplateType<T> Value(string name, TemplateShape shape, Func<T, object?> get, string doc) =>
        Add(name, shape, target => ModelValue.Of(get(target)), doc);

    /// <summary>The object as templates see it.</summary>
    public TemplateObject Bind(T target) => new Bound(this, target);

    private TemplateType<T> Add(string name, TemplateShape shape, Func<T, object?> get, string doc)
    {
        Add(new TemplateMember(name, shape, doc));
        _readers.Add(name, get);
        return this;
    }

    private sealed class Bound(TemplateType<T> type, T target) : BoundObject
    {
        public override object Target => target;

        public override IEnumerable<string> Members => type.Members.Select(member => member.Name);

        public override int Count => type.Members.Count;

        internal override TemplateType? Type => type;

        public override bool TryGet(string member, out object? value)
        {
            var known = type._readers.TryGetValue(member, out var reader);
            value = known ? reader!(target) : null;
            return known;
        }
    }
}

/// <summary>A C# object seen through a <see cref="TemplateType"/>. Two are equal when they show the same object.</summary>
internal abstract class BoundObject : TemplateObject
{
    public abstract object Target { get; }

    public override bool Equals(object? obj) => obj is BoundObject other && ReferenceEquals(Target, other.Target);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(Target);

    public override string ToString() => Type!.Name;
}

/// <summary>A list of C# objects; each is bound when it is asked for.</summary>
internal sealed class BoundList<TItem>(TemplateType<TItem> type, IReadOnlyList<TItem> targets) : ReadOnlyItems
    where TItem : class
{
    public override int Count => targets.Count;

    public override object? this[int index] => type.Bind(targets[index]);
}

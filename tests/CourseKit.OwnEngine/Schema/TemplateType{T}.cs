using System.Runtime.CompilerServices;

namespace OwnEngine;

/// <summary>The members that templates see on objects of one C# type. Build it once and keep it in a static field.</summary>
public sealed class TemplateType<T> : TemplateType
    where T : class
{
    private readonly NameMap<Func<T, TemplateValue>> _readers = new();

    internal TemplateType(string name, string doc)
        : base(name, doc)
    {
    }

    /// <summary>Plain text.</summary>
    public TemplateType<T> Text(string name, Func<T, string?> get, string doc) =>
        Value(name, TemplateShape.Text, target => TemplateValue.From(get(target)), doc);

    /// <summary>Text that is HTML already.</summary>
    public TemplateType<T> Html(string name, Func<T, string?> get, string doc) =>
        Value(name, TemplateShape.Html, target => TemplateValue.Html(get(target)), doc);

    public TemplateType<T> Number(string name, Func<T, long> get, string doc) =>
        Value(name, TemplateShape.Number, target => TemplateValue.From(get(target)), doc);

    public TemplateType<T> Flag(string name, Func<T, bool> get, string doc) =>
        Value(name, TemplateShape.Flag, target => TemplateValue.From(get(target)), doc);

    public TemplateType<T> Date(string name, Func<T, DateTimeOffset?> get, string doc) =>
        Value(name, TemplateShape.Date, target => TemplateValue.From(get(target)), doc);

    /// <summary>Another object, or null. The type is asked for when it is first needed, so it may be this very type.</summary>
    public TemplateType<T> Object<TOther>(string name, Func<TemplateType<TOther>> type, Func<T, TOther?> get, string doc)
        where TOther : class =>
        Value(name, TemplateShape.ObjectOf(type), target => type().ValueOf(get(target)), doc);

    public TemplateType<T> List<TItem>(string name, Func<TemplateType<TItem>> type, Func<T, IReadOnlyList<TItem>> get, string doc)
        where TItem : class =>
        Value(name, TemplateShape.ListOf(TemplateShape.ObjectOf(type)), target => type().ListOf(get(target)), doc);

    public TemplateType<T> TextList(string name, Func<T, IReadOnlyList<string>> get, string doc) =>
        Value(name, TemplateShape.ListOf(TemplateShape.Text), target => TemplateValue.From(new TextList(get(target))), doc);

    /// <summary>An object whose members nobody knows beforehand: an author's own settings. What it holds counts as plain text.</summary>
    public TemplateType<T> Open(string name, Func<T, ITemplateObject?> get, string doc) =>
        Value(name, TemplateShape.AnyObject, target => TemplateValue.From(get(target)), doc);

    /// <summary>A member of any shape.</summary>
    public TemplateType<T> Value(string name, TemplateShape shape, Func<T, TemplateValue> get, string doc)
    {
        Add(new TemplateMember(name, shape, doc));
        _readers.Set(name, get);
        return this;
    }

    /// <summary>The object as templates see it.</summary>
    public ITemplateObject Bind(T target) => new Bound(this, target);

    /// <summary>The same as a value; null stays null.</summary>
    public TemplateValue ValueOf(T? target) => target is null ? default : TemplateValue.From(new Bound(this, target));

    /// <summary>A list of such objects; each is bound when it is asked for.</summary>
    public TemplateValue ListOf(IReadOnlyList<T> targets) => TemplateValue.From(new BoundList(this, targets));

    private sealed class Bound(TemplateType<T> type, T target) : BoundObject
    {
        public override object Target => target;

        public override TemplateType Type => type;

        public override bool TryGet(Name name, out TemplateValue value) => Read(ref type._readers.Find(name), out value);

        public override bool TryGet(string member, out TemplateValue value) => Read(ref type._readers.Find(member), out value);

        private bool Read(ref Func<T, TemplateValue> reader, out TemplateValue value)
        {
            var known = !Unsafe.IsNullRef(ref reader);
            value = known ? reader(target) : default;
            return known;
        }
    }

    private sealed class BoundList(TemplateType<T> type, IReadOnlyList<T> targets) : ITemplateList
    {
        public int Count => targets.Count;

        public TemplateValue this[int index] => type.ValueOf(targets[index]);
    }
}

/// <summary>A C# object seen through a <see cref="TemplateType"/>. Two are equal when they show the same object.</summary>
internal abstract class BoundObject : INamedObject
{
    public abstract object Target { get; }

    public abstract TemplateType Type { get; }

    TemplateType? ITemplateObject.Type => Type;

    public IEnumerable<string> Members => Type.Members.Select(member => member.Name);

    public abstract bool TryGet(Name name, out TemplateValue value);

    public abstract bool TryGet(string member, out TemplateValue value);

    public override string ToString() => Type.Name;
}

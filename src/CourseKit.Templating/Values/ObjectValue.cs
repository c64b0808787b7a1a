using System.Runtime.CompilerServices;

namespace CourseKit.Templating;

/// <summary>An object made by a template: <c>{title: "x"}</c>, or the variables of a scope.</summary>
internal sealed class ObjectValue : INamedObject
{
    private readonly NameMap<TemplateValue> _members = new();
    private HashSet<string>? _readOnly;

    public TemplateType? Type => null;

    public int Count => _members.Count;

    public IEnumerable<string> Members
    {
        get
        {
            for (var i = 0; i < _members.Count; i++) yield return _members.KeyAt(i);
        }
    }

    public string KeyAt(int index) => _members.KeyAt(index);

    public TemplateValue ValueAt(int index) => _members.ValueAt(index);

    public bool TryGet(Name name, out TemplateValue value)
    {
        ref var found = ref _members.Find(name);
        var exists = !Unsafe.IsNullRef(ref found);
        value = exists ? found : default;
        return exists;
    }

    public bool TryGet(string member, out TemplateValue value)
    {
        ref var found = ref _members.Find(member);
        var exists = !Unsafe.IsNullRef(ref found);
        value = exists ? found : default;
        return exists;
    }

    public void Set(Name name, TemplateValue value) => _members.Set(name, value);

    public void Set(string name, TemplateValue value) => _members.Set(name, value);

    public void Clear()
    {
        _members.Clear();
        _readOnly = null;
    }

    public void MakeReadOnly(string name) => (_readOnly ??= new HashSet<string>(StringComparer.Ordinal)).Add(name);

    public bool IsReadOnly(string name) => _readOnly is not null && _readOnly.Contains(name);

    public override string ToString() => $"object of {Count}";
}
